// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalQuestions.h"

#include "Console.h"
#include "Terminal.h"
#include "Text.h"
#include "node/CleanText.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

using remote::HostKeyAnswer;

namespace {

QStringList description(const remote::HostKeyOffer& offer)
{
    return QStringList{Text::tr("This is the first contact with %1. It shows this key:")
                .arg(offer.port == 22 ? offer.host : u"%1:%2"_s.arg(offer.host).arg(offer.port)),
            u"    %1  %2"_s.arg(offer.algorithm, offer.fingerprint),
            Text::tr("Compare it with what the node's own console says:"),
            u"    for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf $key; done"_s}
        + offer.remarks;
}

HostKeyAnswer ask(const Terminal& terminal, const std::stop_token& stop)
{
    for (;;) {
        terminal.write(Text::tr("Are they equal? yes: trust and remember, once: trust for now, no: leave.")
                       + Text::tr(" (yes/once/no) "));
        const auto line = terminal.readLine(stop);
        if (!line)
            return HostKeyAnswer::Refuse;
        const QString answer = QString::fromUtf8(*line).trimmed().toLower();
        // Whole words only, in the person's language or in English, which every console can type.
        if (answer == Text::tr("yes") || answer == "yes"_L1)
            return HostKeyAnswer::TrustAndRemember;
        if (answer == Text::tr("once") || answer == "once"_L1)
            return HostKeyAnswer::TrustOnce;
        if (answer == Text::tr("no") || answer == "no"_L1 || answer.isEmpty())
            return HostKeyAnswer::Refuse;
    }
}

} // namespace

TerminalQuestions::TerminalQuestions(Console& console, QString trusted, std::stop_token stop)
    : m_console(console)
    , m_trusted(std::move(trusted))
    , m_stop(std::move(stop))
{
}

HostKeyAnswer TerminalQuestions::unknownHost(const remote::HostKeyOffer& offer)
{
    if (!m_trusted.isEmpty())
        return compare(offer);
    const QStringList lines = description(offer);
    if (const auto terminal = Terminal::open()) {
        terminal->write(lines.join(u'\n') + u'\n');
        return ask(*terminal, m_stop);
    }
    for (const QString& line : lines)
        m_console.note(line);
    m_console.note(Text::tr("If they are equal, add --trust %1 to trust it for one call.").arg(offer.fingerprint));
    return HostKeyAnswer::Refuse;
}

HostKeyAnswer TerminalQuestions::compare(const remote::HostKeyOffer& offer)
{
    if (offer.fingerprint == m_trusted)
        return HostKeyAnswer::TrustOnce;
    m_console.note(Text::tr("%1 shows %2, which is not the key to trust, %3.")
                       .arg(offer.host, offer.fingerprint, m_trusted));
    return HostKeyAnswer::Refuse;
}

std::optional<QByteArray> TerminalQuestions::password(const QString& userAtHost, int attempt)
{
    return secret(attempt > 1 ? Text::tr("That was not it. Password of %1:").arg(userAtHost)
                              : Text::tr("Password of %1:").arg(userAtHost));
}

std::optional<QByteArray> TerminalQuestions::passphrase(const QString& keyFile, int attempt)
{
    return secret(attempt > 1 ? Text::tr("That was not it. Passphrase of %1:").arg(keyFile)
                              : Text::tr("Passphrase of %1:").arg(keyFile));
}

/// Whose words these are is said first, because a host can ask for anything.
std::optional<QList<QByteArray>> TerminalQuestions::answers(const remote::LoginDialog& dialog)
{
    const auto terminal = Terminal::open();
    if (!terminal)
        return {};
    terminal->write(Text::tr("%1 asks:").arg(dialog.userAtHost) + u'\n');
    for (const QString& text : {dialog.title, dialog.instruction})
        if (!text.trimmed().isEmpty())
            terminal->write(backend::cleanText(text) + u'\n');
    QList<QByteArray> given;
    for (const auto& prompt : dialog.prompts) {
        const QString question = backend::cleanText(prompt.text).trimmed();
        if (prompt.isShown)
            terminal->write(question + u' ');
        auto answer = prompt.isShown ? terminal->readLine(m_stop) : terminal->readSecret(question, m_stop);
        if (!answer)
            return {};
        given.append(std::move(*answer));
    }
    return given;
}

std::optional<QByteArray> TerminalQuestions::secret(const QString& question)
{
    const auto terminal = Terminal::open();
    return terminal ? terminal->readSecret(question, m_stop) : std::nullopt;
}

} // namespace gui::commandline
