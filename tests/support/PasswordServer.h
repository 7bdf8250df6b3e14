// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"
#include "node/Node.h"

#include <QStringList>
#include <QTemporaryDir>
#include <atomic>
#include <thread>

struct ssh_bind_struct;
struct ssh_session_struct;
struct ssh_message_struct;

namespace support {

/// A small SSH server that knows the one password "right horse" without asking this computer's own
/// users, and takes any key. It lets one guest in and then only listens.
class PasswordServer {
public:
    /// The ways it wants, one after another: "publickey", "password", "keyboard-interactive", or the
    /// latter with one of these: ":code" (123456, after the password), ":two" (me and 123456 at once),
    /// ":pin" (a hidden 1234 alone), ":silent" (rounds without a question around the password),
    /// ":endless" (asks for ever), ":20", ":300" (so many questions at once), ":long" (a text of 100 kB).
    explicit PasswordServer(const QStringList& wanted);
    ~PasswordServer();

    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] backend::SshTarget target() const { return {QStringLiteral("root"), QStringLiteral("127.0.0.1"), m_port}; }
    [[nodiscard]] remote::Login login() const; ///< no key, no agent, no ssh config
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] int passwordsSeen() const { return m_passwordsSeen; }
    [[nodiscard]] int requestsSeen() const { return m_requestsSeen; } ///< to log in, "none" among them

private:
    void serve();
    void answer(ssh_session_struct* session, ssh_message_struct* message);
    [[nodiscard]] bool isRight(ssh_session_struct* session, ssh_message_struct* message, bool& isAnswered);
    [[nodiscard]] bool converse(ssh_session_struct* session, ssh_message_struct* message, bool& isAnswered);
    [[nodiscard]] int methods() const;

    QTemporaryDir m_folder;
    QStringList m_wanted;
    quint16 m_port = 0;
    bool m_isUp = false;
    qsizetype m_round = 0;
    std::atomic<int> m_passwordsSeen = 0;
    std::atomic<int> m_requestsSeen = 0;
    ssh_bind_struct* m_bind;
    std::jthread m_thread;
};

} // namespace support
