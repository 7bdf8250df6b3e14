// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"

#include <QList>
#include <QStringList>

namespace support {

/// Somebody at the keyboard with prepared answers, who remembers what was asked. Declines what
/// nothing is prepared for.
class Person : public remote::Questions {
public:
    remote::HostKeyAnswer hostKeyAnswer = remote::HostKeyAnswer::Refuse;
    QList<QByteArray> passwords;
    QList<QByteArray> passphrases;
    QList<QList<QByteArray>> dialogAnswers;

    QList<remote::HostKeyOffer> offers;
    QStringList passwordsAskedFor;
    QStringList passphrasesAskedFor;
    QList<remote::LoginDialog> dialogs;

    remote::HostKeyAnswer unknownHost(const remote::HostKeyOffer& offer) override
    {
        offers.append(offer);
        return hostKeyAnswer;
    }
    std::optional<QByteArray> password(const QString& userAtHost, int attempt) override
    {
        passwordsAskedFor.append(userAtHost + u'#' + QString::number(attempt));
        return passwords.isEmpty() ? std::nullopt : std::optional(passwords.takeFirst());
    }
    std::optional<QByteArray> passphrase(const QString& keyFile, int attempt) override
    {
        passphrasesAskedFor.append(keyFile + u'#' + QString::number(attempt));
        return passphrases.isEmpty() ? std::nullopt : std::optional(passphrases.takeFirst());
    }
    std::optional<QList<QByteArray>> answers(const remote::LoginDialog& dialog) override
    {
        dialogs.append(dialog);
        return dialogAnswers.isEmpty() ? std::nullopt : std::optional(dialogAnswers.takeFirst());
    }
};

} // namespace support
