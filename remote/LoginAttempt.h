// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"

#include <QStringList>
#include <functional>

struct ssh_session_struct;

namespace remote {

class LineGuard;

/// What a node says to one way of logging in.
enum class LoginAnswer { Accepted, AcceptedInPart, Refused, Broken };

[[nodiscard]] LoginAnswer loginAnswerOf(int code);

/// What the ways of logging in to one node share.
struct LoginAttempt {
    ssh_session_struct* session;
    const Login& login;
    Questions& questions;
    LineGuard& guard;
    QString userAtHost;
    QStringList tried;  ///< phrases, for the person who is refused
    QStringList worked; ///< phrases, of each part that the node accepted
    KnownKey key;       ///< that the node accepted

    /// Calls the library until it does not want to be called again.
    int repeat(const std::function<int()>& call) const;
    /// Whether the node takes this method, as far as it was asked.
    [[nodiscard]] bool mayTry(int method) const;
    void note(const QString& way);
    LoginAnswer settle(LoginAnswer answer, const QString& way);
};

} // namespace remote
