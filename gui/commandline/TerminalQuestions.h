// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"

#include <stop_token>

namespace gui::commandline {

class Console;

/// Asks at the terminal. Without one an unknown host is refused, with its fingerprint and how to
/// trust it, and no password is given. Secrets are typed without echo, never taken from arguments.
class TerminalQuestions final : public remote::Questions {
public:
    /// `trusted`, when not empty, is the one fingerprint to accept from an unknown host.
    TerminalQuestions(Console& console, QString trusted, std::stop_token stop);

    [[nodiscard]] remote::HostKeyAnswer unknownHost(const remote::HostKeyOffer& offer) override;
    [[nodiscard]] std::optional<QByteArray> password(const QString& userAtHost, int attempt) override;
    [[nodiscard]] std::optional<QByteArray> passphrase(const QString& keyFile, int attempt) override;
    [[nodiscard]] std::optional<QList<QByteArray>> answers(const remote::LoginDialog& dialog) override;

private:
    [[nodiscard]] remote::HostKeyAnswer compare(const remote::HostKeyOffer& offer);
    [[nodiscard]] std::optional<QByteArray> secret(const QString& question);

    Console& m_console;
    QString m_trusted;
    std::stop_token m_stop;
};

} // namespace gui::commandline
