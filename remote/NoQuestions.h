// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"

namespace remote {

/// Nobody is there to ask: everything is declined.
class NoQuestions final : public Questions {
public:
    [[nodiscard]] HostKeyAnswer unknownHost(const HostKeyOffer&) override { return HostKeyAnswer::Refuse; }
    [[nodiscard]] std::optional<QByteArray> password(const QString&, int) override { return {}; }
    [[nodiscard]] std::optional<QByteArray> passphrase(const QString&, int) override { return {}; }
    [[nodiscard]] std::optional<QList<QByteArray>> answers(const LoginDialog&) override { return {}; }
};

} // namespace remote
