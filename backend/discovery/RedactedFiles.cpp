// SPDX-License-Identifier: GPL-3.0-or-later
#include "Redactor.h"

#include "Text.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using Kind = Pseudonyms::Kind;

/// What people wrote themselves is left out but for the words this program looks for.
bool matters(const QString& path, const QString& line)
{
    static const QRegularExpression ofScripts(u"vfio|nvme|driver_override|modprobe|softdep"_s);
    static const QRegularExpression ofNetwork(
        u"^\\s*(auto|allow-\\S+|iface|bridge[-_]ports|bond[-_]slaves|slaves|ovs_ports)\\s"_s);
    // Outside /etc are checks of VMs' starts, with serials that may stand nowhere else.
    if (line.trimmed().startsWith(u'#') || !path.startsWith("/etc/"_L1))
        return false;
    if (path.startsWith("/etc/initramfs-tools/"_L1))
        return ofScripts.match(line).hasMatch();
    return !path.startsWith("/etc/network/"_L1) || ofNetwork.match(line).hasMatch();
}

} // namespace

/// Lines that go leave an empty one behind, so that the others keep their numbers.
QString Redactor::files(const QString& text)
{
    QString result;
    QString path;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("file "_L1)) {
            path = line.sliced(5);
            result += u"file "_s + scrubbed(path) + u'\n';
        } else if (line.startsWith("line "_L1)) {
            const QString rest = line.sliced(5);
            result += u"line "_s + (matters(path, rest) ? fileLine(path, rest) : QString()) + u'\n';
        }
    }
    return result;
}

QString Redactor::fileLine(const QString& path, const QString& line)
{
    if (path == "/etc/kernel/proxmox-boot-uuids"_L1)
        return m_names.ofUuid(line.trimmed());
    QStringList words = line.simplified().split(u' ');
    if (path == "/etc/crypttab"_L1 && words.size() >= 2) {
        words.first() = m_names.of(Kind::Text, words.first());
        words = words.first(2);
    }
    const bool isNetwork = path.startsWith("/etc/network/"_L1);
    for (QString& word : words) {
        if (word.startsWith("UUID="_L1) || word.startsWith("PARTUUID="_L1))
            word = word.section(u'=', 0, 0) + u'='
                + m_names.ofUuid(word.section(u'=', 1).remove(u'"'));
        else if (isNetwork)
            word = interface(word);
    }
    return scrubbed(words.join(u' '));
}

/// Of a drive's report only the log itself, which names nobody.
QString Redactor::healths(const QString& text)
{
    const auto key = "nvme_smart_health_information_log"_L1;
    QString result;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto json = jsonObject(line.toUtf8());
        if (line.startsWith("report "_L1) && json)
            result += u"report "_s
                + QString::fromUtf8(QJsonDocument(QJsonObject{{key, json->value(key)}})
                                        .toJson(QJsonDocument::Compact))
                + u'\n';
        else if (line.startsWith("controller "_L1))
            result += line + u'\n';
    }
    return result;
}

/// Exports bear names that their owners made up.
QString Redactor::owners(const QString& text)
{
    static const QRegularExpression name(
        u"(?<=/nvmet/subsystems/)[^/]+|(?<=/target/core/)[^/]+/[^/]+"_s);
    QString result;
    for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype blank = line.lastIndexOf(u' ');
        const bool isFile = line.startsWith("export "_L1) && blank > 7
            && !line.startsWith("export /dev/"_L1);
        if (isFile)
            line.replace(7, blank - 7, m_names.of(Kind::Text, line.sliced(7, blank - 7)));
        const auto match = name.match(line);
        if (match.hasMatch()) {
            const QString plain = m_names.of(Kind::Text, match.captured());
            const bool isTarget = match.captured().contains(u'/');
            line.replace(match.capturedStart(), match.capturedLength(),
                         isTarget ? plain + u'/' + plain : plain);
        }
        result += scrubbed(line) + u'\n';
    }
    return result;
}

} // namespace backend
