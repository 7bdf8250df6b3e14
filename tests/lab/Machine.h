// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Program.h"

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace lab {

/// A machine of the lab, a real kernel in QEMU (see tests/lab/machine), for one test; it ends with the object,
/// and with the test's process however that ends. Its disks start as new and keep what is written on them for
/// as long as the object lives.
class Machine {
public:
    Machine();
    ~Machine();
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    /// Has a script of the lab, such as "emulator-drive", make something in its folder.
    [[nodiscard]] bool prepare(const QString& name) const;
    /// Switches it on and waits until sshd listens. `options` are those of tests/lab/machine, such as
    /// "boot=ready". False when it does not get so far; whatIsWrong() says why then.
    [[nodiscard]] bool start(const QStringList& options);
    /// Switches it on and waits for nothing: the console tells the rest.
    [[nodiscard]] bool switchOn(const QStringList& options);
    /// Kills QEMU at once. What the machine had flushed is on its disks, as with a drive that keeps its promises.
    void cutPower();
    /// Lets it reboot by itself and waits until sshd listens again.
    [[nodiscard]] bool reboot();

    /// Runs a command there by the ssh program, which knows nothing of ours.
    [[nodiscard]] support::Ended ssh(const QString& command) const;
    /// Its output when it ended with 0; else nothing, and a warning, which fails the test.
    [[nodiscard]] QByteArray answer(const QString& command) const;
    /// Calls the program: the verb, this machine as the node, then the rest.
    [[nodiscard]] support::Ended lanekeeper(const QString& verb, const QStringList& rest = {}) const;

    /// Applies a plan with these options, without a question.
    [[nodiscard]] support::Ended applied(const QStringList& options) const
    {
        return lanekeeper(QStringLiteral("apply"), options + QStringList{QStringLiteral("--yes")});
    }
    /// The same as lanekeeper() without waiting for its end.
    [[nodiscard]] std::unique_ptr<QProcess> beginLanekeeper(const QString& verb, const QStringList& rest = {}) const;

    /// What the console showed since it was switched on.
    [[nodiscard]] QByteArray console() const;
    /// Waits until the console shows a text that it had not shown up to `from`.
    [[nodiscard]] bool consoleShows(const QByteArray& text, std::chrono::seconds within, qsizetype from = 0) const;
    /// Types a command at the console's shell, and returns what it printed.
    [[nodiscard]] QByteArray atConsole(const QByteArray& command) const;

    /// A file of its own folder.
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString whatIsWrong() const;

private:
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool await(const QString& milestone) const;
    [[nodiscard]] QStringList wordsFor(const QString& verb, const QStringList& rest) const;

    QTemporaryDir m_folder;
    mutable QProcess m_qemu; ///< asking whether it runs makes it look
    qsizetype m_seen = 0; ///< how much of the console was shown before the present boot
    mutable int m_typed = 0;
};

} // namespace lab
