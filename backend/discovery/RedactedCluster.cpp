// SPDX-License-Identifier: GPL-3.0-or-later
#include "Redactor.h"

#include "GuestReader.h"
#include "Text.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using Kind = Pseudonyms::Kind;

} // namespace

QString Redactor::members(const QString& text)
{
    const auto json = jsonObject(text.toUtf8());
    if (!json)
        return {};
    QJsonObject result{{u"nodename"_s, node(json->value("nodename"_L1).toString())}};
    QJsonObject cluster = json->value("cluster"_L1).toObject();
    if (!cluster.isEmpty()) {
        cluster.insert(u"name"_s, m_names.of(Kind::Cluster, cluster.value("name"_L1).toString()));
        result.insert(u"cluster"_s, cluster);
    }
    QJsonObject list;
    const QJsonObject known = json->value("nodelist"_L1).toObject();
    for (auto each = known.begin(); each != known.end(); ++each) {
        QJsonObject member = each.value().toObject();
        member.insert(u"ip"_s, scrubbed(member.value("ip"_L1).toString()));
        list.insert(node(each.key()), member);
    }
    if (!list.isEmpty())
        result.insert(u"nodelist"_s, list);
    return QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact));
}

/// "pve1:2,pve2", with or without priorities.
QString Redactor::nodeList(const QString& text)
{
    QStringList names;
    for (const QString& each : text.split(u',', Qt::SkipEmptyParts)) {
        const QString priority = each.contains(u':') ? u':' + each.section(u':', 1) : QString();
        names.append(node(each.section(u':', 0, 0).trimmed()) + priority);
    }
    return names.join(u',');
}

/// Names that people chose go; who is taken by what stays.
QString Redactor::clusterLine(const QString& line)
{
    static const QRegularExpression option(
        u"(?:^\\s+|\\s--?)(group|pool|nodes?|target)[ =]+(\\S+)"_s);
    static const QRegularExpression heading(
        u"^(group|node-affinity|resource-affinity|vzdump): *(\\S+)$"_s);
    static const QRegularExpression pool(u"^pool:([^:]*)(:.*)$"_s);
    if (const auto match = heading.match(line); match.hasMatch())
        return match.captured(1) + u": "_s + m_names.of(Kind::Text, match.captured(2));
    if (const auto match = pool.match(line); match.hasMatch())
        return u"pool:"_s + m_names.of(Kind::Text, match.captured(1)) + match.captured(2);
    QString result;
    qsizetype place = 0;
    for (auto match = option.globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        const bool isName = found.captured(1) == "group"_L1 || found.captured(1) == "pool"_L1;
        result += scrubbed(line.sliced(place, found.capturedStart(2) - place))
            + (isName ? m_names.of(Kind::Text, found.captured(2)) : nodeList(found.captured(2)));
        place = found.capturedEnd(2);
    }
    return result + scrubbed(line.sliced(place));
}

QString Redactor::clusterSetup(const QString& text)
{
    QString result;
    const auto files = configContents(text.toUtf8());
    for (auto file = files.begin(); file != files.end(); ++file) {
        QString lines;
        for (const QString& line : QString::fromUtf8(*file).split(u'\n', Qt::SkipEmptyParts))
            lines += clusterLine(line) + u'\n';
        result += u"config %1 %2\n"_s.arg(lines.toUtf8().size()).arg(file.key()) + lines;
    }
    return result;
}

} // namespace backend
