// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"
#include "Result.h"

#include <QStringList>
#include <functional>

struct ssh_key_struct;
struct ssh_session_struct;

namespace remote {

class LineGuard;

/// Logs in to a host that is trusted already. Order: the key file given, else the agent and the
/// usual key files; then a password. Several ways in a row when the node wants more than one.
class SshLogin {
public:
    SshLogin(ssh_session_struct* session, const Login& login, Questions& questions, LineGuard& guard,
             QString userAtHost);

    /// Error kinds: AuthRefused, ConnectionLost, Cancelled.
    [[nodiscard]] backend::Result<void> run();

private:
    enum class Answer { Accepted, AcceptedInPart, Refused, Broken };
    static Answer answerOf(int code);
    int repeat(const std::function<int()>& call);

    Answer tryEveryWay();
    Answer tryAgent();
    Answer tryKeyFiles();
    Answer tryKeyFile(const QString& path);
    Answer tryKeyboard();
    [[nodiscard]] bool answerPrompt(bool isFirst);
    Answer tryPassword();
    [[nodiscard]] bool meetAgent();
    Answer offer(const QString& path, ssh_key_struct* key);
    ssh_key_struct* unlock(const QString& path);

    [[nodiscard]] bool mayTry(int method) const;
    [[nodiscard]] bool wouldAccept(const QString& path);
    [[nodiscard]] QStringList keyFiles() const;
    [[nodiscard]] std::optional<QByteArray> askPassword();
    [[nodiscard]] backend::Error refused() const;
    [[nodiscard]] backend::Error broken() const;
    void note(const QString& way);

    ssh_session_struct* m_session;
    const Login& m_login;
    Questions& m_questions;
    LineGuard& m_guard;
    QString m_userAtHost;
    QStringList m_tried;
    QStringList m_usedKeys;
    int m_passwordAttempts = 0;
    bool m_hasAgent = false;
    bool m_isDeclined = false;
};

} // namespace remote
