// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <stop_token>

namespace gui {

/// While it lives, what this thread asks a person is asked for the sake of one node, and is taken back
/// when a stop is requested. The thread that connects makes one before it opens the shell; one at a
/// time on a thread.
class AskedUntil {
public:
    /// Who may be asked: when a connection is made that nobody waits for, only what was kept answers.
    enum class Whom { Person, Keyring };

    AskedUntil(QString nodeText, std::stop_token stop, Whom whom = Whom::Person);
    ~AskedUntil();
    AskedUntil(const AskedUntil&) = delete;
    AskedUntil& operator=(const AskedUntil&) = delete;

    [[nodiscard]] static std::stop_token stopOfThisThread(); ///< one that never stops when none lives
    [[nodiscard]] static QString nodeOfThisThread();         ///< empty when none lives
    [[nodiscard]] static Whom whomOfThisThread();            ///< Person when none lives

private:
    QString m_nodeText;
    std::stop_token m_stop;
    Whom m_whom;
};

} // namespace gui
