// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KeyLogin.h"
#include "LoginAttempt.h"
#include "Result.h"
#include "SecretLogin.h"

namespace remote {

/// Logs in to a host that is trusted already. Order: the key file given, or the key that worked last
/// time, else the agent and the usual key files; then what a person types. Several ways in a row when
/// the node wants more than one.
class SshLogin {
public:
    SshLogin(LoginAttempt attempt, ConfiguredExtras extras);

    /// Error kinds: AuthRefused, ConnectionLost, Cancelled.
    [[nodiscard]] backend::Result<void> run();
    /// How it went, as a phrase; after run().
    [[nodiscard]] QString way() const;
    [[nodiscard]] const KnownKey& key() const { return m_attempt.key; }

private:
    LoginAnswer begin();
    LoginAnswer tryEveryWay();
    [[nodiscard]] backend::Error refused() const;
    [[nodiscard]] backend::Error broken() const;

    LoginAttempt m_attempt;
    KeyLogin m_keys;
    SecretLogin m_secrets;
};

} // namespace remote
