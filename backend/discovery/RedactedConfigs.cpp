// SPDX-License-Identifier: GPL-3.0-or-later
#include "Redactor.h"

#include "GuestReader.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using Kind = Pseudonyms::Kind;

QString emptyDigest()
{
    return QString::fromLatin1(QCryptographicHash::hash({}, QCryptographicHash::Sha1).toHex());
}

} // namespace

/// "./pve1/qemu-server/100.conf"
QString Redactor::configPath(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() != 4
        ? path
        : u"./"_s + node(parts.at(1)) + u'/' + parts.at(2) + u'/' + parts.at(3);
}

/// Digests of redacted configurations fit nothing; that of an empty one says only that it is empty.
QString Redactor::digests(const QString& text)
{
    QString result;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const bool isEmpty = line.startsWith(emptyDigest());
        result += (isEmpty ? emptyDigest() : QString(40, u'0')) + u"  "_s
            + configPath(line.section(u"  "_s, 1)) + u'\n';
    }
    return result;
}

QString Redactor::configs(const QString& text)
{
    QString result;
    const auto contents = configContents(text.toUtf8());
    for (auto content = contents.begin(); content != contents.end(); ++content) {
        QString config;
        for (const QString& line : QString::fromUtf8(*content).split(u'\n')) {
            const QString rewritten = configLine(line);
            config += rewritten.isEmpty() ? QString() : rewritten + u'\n';
        }
        result +=
            u"config %1 %2\n"_s.arg(config.toUtf8().size()).arg(configPath(content.key())) + config;
    }
    return result;
}

/// Keeps what says which hardware a guest uses and how; who and where it is goes.
QString Redactor::configLine(const QString& line)
{
    static const QRegularExpression form(u"^([A-Za-z0-9_.-]+):\\s*(.*)$"_s);
    static const QRegularExpression personal(
        u"^(tags|searchdomain|nameserver|ciuser|cicustom|hookscript|sshkey|vmstate|lxc\\.utsname)"_s);
    static const QRegularExpression serial(u"\\b(serial|wwn)=([^,]+)"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return scrubbed(line);
    const QString key = match.captured(1);
    QString value = match.captured(2);
    if (key == "name"_L1 || key == "hostname"_L1)
        return key + u": "_s + m_names.of(Kind::Guest, value);
    if (personal.match(key).hasMatch())
        return key + u": "_s + m_names.of(Kind::Text, value);
    if (key == "smbios1"_L1)
        value = QRegularExpression(u"\\buuid=[^,]+"_s).match(value).captured();
    const auto found = serial.match(value);
    if (found.hasMatch())
        value.replace(found.captured(2), m_names.of(Kind::Serial, found.captured(2)));
    return key + u": "_s + scrubbed(value);
}

} // namespace backend
