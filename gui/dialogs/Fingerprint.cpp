// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fingerprint.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::Fingerprint {
namespace {

constexpr qsizetype longestInput = 4096;

QString withoutPadding(QString text)
{
    while (text.endsWith(u'='))
        text.chop(1);
    return text;
}

/// Of a whole line ("256 SHA256:… root@pve1 (ED25519)") the fingerprint alone.
QString fingerprintIn(QStringView typed)
{
    const QString line = typed.left(longestInput).toString().simplified();
    for (const QString& word : line.split(u' '))
        if (word.startsWith("SHA256:"_L1))
            return withoutPadding(word);
    return withoutPadding(line);
}

std::optional<Key> keyIn(const QString& line)
{
    static const QRegularExpression key(u"(\\S*)\\s+(SHA256:[A-Za-z0-9+/]+=*)"_s);
    const auto found = key.match(line);
    const QString word = found.captured(1);
    return found.hasMatch() ? std::optional(Key{word.endsWith(u':') ? QString() : word, found.captured(2)})
                            : std::nullopt;
}

} // namespace

Agreement compare(QStringView typed, QStringView fingerprint)
{
    const QString text = fingerprintIn(typed);
    const QString key = withoutPadding(fingerprint.toString());
    if (text.isEmpty())
        return Agreement::Nothing;
    if (text == key || u"SHA256:"_s + text == key)
        return Agreement::Equal;
    if (text.startsWith("SHA256:"_L1))
        return key.startsWith(text) ? Agreement::TooShort : Agreement::Different;
    const bool isPart = key.endsWith(text) || "SHA256:"_L1.startsWith(text)
        || key.sliced(key.indexOf(u':') + 1).startsWith(text);
    if (!isPart)
        return text.size() < shortestEnd && key.contains(text) ? Agreement::TooShort : Agreement::Different;
    return key.endsWith(text) && text.size() >= shortestEnd ? Agreement::Equal : Agreement::TooShort;
}

QString consoleCommand(const QString& algorithm)
{
    const QString word = algorithm.toLower().remove(u"ssh-"_s);
    for (const auto& known : {u"ed25519"_s, u"ecdsa"_s, u"rsa"_s})
        if (word.startsWith(known))
            return u"ssh-keygen -lf /etc/ssh/ssh_host_%1_key.pub"_s.arg(known);
    return u"for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf \"$key\"; done"_s;
}

Keys keysIn(const QString& evidence)
{
    Keys keys;
    for (const QString& line : evidence.left(longestInput).split(u'\n')) {
        const auto key = keyIn(line);
        if (key && line.startsWith("offered:"_L1))
            keys.offered = key;
        else if (key && line.startsWith("on record:"_L1))
            keys.stored.append(*key);
        else if (line == "revoked"_L1)
            keys.isRevoked = true;
    }
    std::stable_partition(keys.stored.begin(), keys.stored.end(), [&](const Key& key) {
        return keys.offered && key.algorithm == keys.offered->algorithm;
    });
    return keys;
}

} // namespace gui::Fingerprint
