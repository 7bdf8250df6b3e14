// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <memory>

namespace support {

class SshServer;

/// What a run of the program said.
struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const; ///< empty unless it starts with {"format":1 and is JSON
};

/// Starts the real program without a terminal, in this test's own home.
[[nodiscard]] std::unique_ptr<QProcess> startProgram(const QStringList& arguments);
[[nodiscard]] Ended endOf(QProcess& program);
[[nodiscard]] Ended runProgram(const QStringList& arguments);

/// Runs it at a terminal of its own and types each answer when its question has appeared. `out` is
/// all that the terminal showed.
struct Typed {
    QByteArray question; ///< the end of what the terminal shows before the answer is typed
    QByteArray answer;
};
[[nodiscard]] Ended runAtTerminal(const QStringList& arguments, const QList<Typed>& answers);

/// The node's name and the options for a test server, optionally with a simulated node behind it.
[[nodiscard]] QString nodeAt(const SshServer& server);
[[nodiscard]] QStringList optionsFor(const SshServer& server, const QString& simulatedRoot = {});

/// Where the program keeps demo:NAME.
[[nodiscard]] QString demoNode(const QString& name);

} // namespace support
