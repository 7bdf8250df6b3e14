// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProxyRoute.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;
using backend::failure;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProxyRoute)
};

/// As a shell takes a line apart; nothing when the line wants more of a shell than quotes.
std::optional<QStringList> shellWords(const QString& line)
{
    static const QString special = u"$`\\;&|<>()*?~#!{}\n"_s;
    QStringList words;
    QChar quote;
    bool isInside = false;
    for (const QChar letter : line) {
        if (letter == quote) {
            quote = QChar();
        } else if (quote != u'\'' && special.contains(letter)) {
            return {};
        } else if (quote.isNull() && (letter == u'\'' || letter == u'"')) {
            quote = letter;
        } else if (quote.isNull() && letter.isSpace()) {
            isInside = false;
            continue;
        } else {
            if (!isInside)
                words.append(QString());
            words.last().append(letter);
        }
        if (!isInside && !quote.isNull())
            words.append(QString());
        isInside = true;
    }
    return quote.isNull() ? std::optional(words) : std::nullopt;
}

bool isHarmless(const QString& name)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9_.:][A-Za-z0-9_.:-]*\\z"_s);
    return harmless.match(name).hasMatch();
}

std::optional<JumpHost> jumpIn(const QString& text)
{
    static const QRegularExpression form(
        u"\\A(?:ssh://)?(?:([^@\\s]+)@)?(?:\\[([^\\]\\s]+)\\]|([^:\\s\\[\\]/]+)|([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*))(?::(\\d+))?/?\\z"_s);
    const auto match = form.match(text);
    const QString host = match.captured(2) + match.captured(3) + match.captured(4);
    const QString user = match.captured(1);
    const uint port = match.captured(5).toUInt();
    if (!match.hasMatch() || !isHarmless(host) || (!user.isEmpty() && !isHarmless(user)) || port > 65535
        || (match.hasCaptured(5) && port == 0))
        return {};
    return JumpHost{user, host, static_cast<quint16>(port)};
}

/// What libssh 0.10 makes of ProxyJump has the first host last and the later ones behind -J, which to
/// ssh means the opposite.
bool isMadeByLibrary(const QString& command)
{
    static const QRegularExpression form(u"\\Assh(?: -l \\S+)?(?: -p \\d+)? -J \\S+ -W '\\[%h\\]:%p' \\S+\\z"_s);
    return form.match(command).hasMatch();
}

/// The options of an ssh that only carries a line.
struct SshOptions {
    QStringList hosts;
    QString user;
    QString port;
    QString before;
    QString target;
};

std::optional<SshOptions> sshOptions(const QStringList& words)
{
    SshOptions options;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString& word = words[i];
        QString* value = word == u"-l"_s ? &options.user
            : word == u"-p"_s            ? &options.port
            : word == u"-J"_s            ? &options.before
            : word == u"-W"_s            ? &options.target
                                         : nullptr;
        if (value && i + 1 < words.size() && value->isEmpty())
            *value = words[++i];
        else if (!word.startsWith(u'-'))
            options.hosts.append(word);
        else if (word != u"-q"_s)
            return {};
    }
    return options;
}

} // namespace

std::optional<QList<JumpHost>> jumpList(const QString& text)
{
    QList<JumpHost> jumps;
    for (const QString& part : text.split(u',')) {
        const auto jump = jumpIn(part.trimmed());
        if (!jump)
            return {};
        jumps.append(*jump);
    }
    return jumps;
}

std::optional<QList<JumpHost>> jumpsOfCommand(const QString& command)
{
    const auto words = shellWords(command);
    if (!words || words->isEmpty() || words->first().section(u'/', -1) != u"ssh"_s)
        return {};
    const auto options = sshOptions(*words);
    if (!options || options->hosts.size() != 1 || (options->target != u"%h:%p"_s && options->target != u"[%h]:%p"_s))
        return {};
    auto last = jumpIn(options->hosts.first());
    bool isPort = true;
    if (last && !options->port.isEmpty())
        last->port = options->port.toUShort(&isPort);
    if (last && !options->user.isEmpty())
        last->user = options->user;
    if (!last || !isPort || (!last->user.isEmpty() && !isHarmless(last->user)))
        return {};
    if (options->before.isEmpty())
        return QList{*last};
    const auto others = jumpList(options->before);
    if (!others)
        return {};
    return isMadeByLibrary(command) ? QList{*last} + *others : *others + QList{*last};
}

backend::Result<QString> filledProxyCommand(const QString& command, const ProxyPlaces& places)
{
    for (const QString& name : {places.alias, places.host, places.user})
        if (!isHarmless(name))
            return failure(Error::Kind::ConnectionLost,
                           Text::tr("~/.ssh/config reaches this node through a command, and “%1” cannot be handed to one "
                                    "safely. Use plain letters, digits, dots and dashes in it.")
                               .arg(name),
                           command);
    QString filled;
    for (qsizetype i = 0; i < command.size(); ++i) {
        if (command[i] != u'%') {
            filled.append(command[i]);
            continue;
        }
        const QChar mark = ++i < command.size() ? command[i] : QChar();
        if (mark == u'%')
            filled.append(u'%');
        else if (mark == u'h')
            filled.append(places.host);
        else if (mark == u'n')
            filled.append(places.alias);
        else if (mark == u'r')
            filled.append(places.user);
        else if (mark == u'p')
            filled.append(QString::number(places.port));
        else
            return failure(Error::Kind::ConnectionLost,
                           Text::tr("The ProxyCommand in ~/.ssh/config has a “%%1” that means nothing. Correct it, or connect "
                                    "without ~/.ssh/config.")
                               .arg(mark),
                           command);
    }
    return filled;
}

} // namespace remote
