// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LoginAttempt.h"

#include <optional>

namespace remote {

/// Logging in with what a person types: a password, or answers to the node's own questions.
class SecretLogin {
public:
    explicit SecretLogin(LoginAttempt& attempt);

    LoginAnswer tryKeyboard();
    LoginAnswer tryPassword();
    /// The node asks more than any person would answer; it is not asked again.
    [[nodiscard]] bool isEndless() const { return m_isEndless; }

private:
    [[nodiscard]] int converse();
    [[nodiscard]] bool answerRound(bool isFirst);
    [[nodiscard]] bool answerWithPassword();
    [[nodiscard]] bool answerDialog();
    [[nodiscard]] bool isAskingForPassword() const;
    [[nodiscard]] std::optional<QByteArray> askPassword();

    LoginAttempt& m_attempt;
    int m_attempts = 0;
    bool m_wasAsked = false; ///< in this conversation
    bool m_isDeclined = false;
    bool m_isEndless = false;
};

} // namespace remote
