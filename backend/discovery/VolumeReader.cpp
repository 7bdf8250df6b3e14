// SPDX-License-Identifier: GPL-3.0-or-later
#include "VolumeReader.h"

#include "Text.h"
#include "node/CleanText.h"

#include <QJsonArray>
#include <QStringList>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// {"report":[{"pv":[{…}]}]}
QList<QJsonObject> reportRows(const QByteArray& bytes, QLatin1StringView kind)
{
    QList<QJsonObject> rows;
    const auto json = jsonObject(bytes);
    const QJsonArray reports = json ? json->value("report"_L1).toArray() : QJsonArray();
    for (const QJsonValue& report : reports) {
        for (const QJsonValue& row : report.toObject().value(kind).toArray())
            rows.append(row.toObject());
    }
    return rows;
}

QString text(const QJsonObject& json, QLatin1StringView key)
{
    return cleanText(json.value(key).toString()).trimmed();
}

/// A pool's own line starts in the first column, its vdevs are indented. Headings of cache, log and
/// spare devices start there as well; they have no size (zpool_main.c, print_list_stats).
std::optional<QString> poolOn(const QByteArray& line)
{
    static const QStringList headings{u"cache"_s,  u"logs"_s,    u"log"_s,  u"spare"_s,
                                      u"spares"_s, u"special"_s, u"dedup"_s};
    const QStringList words = wordsOf(line);
    if (words.isEmpty() || line.front() == '\t' || line.front() == ' ')
        return {};
    const bool hasSize = words.size() > 1 && !words.at(1).startsWith(u'-');
    return hasSize || !headings.contains(words.first()) ? std::optional(words.first())
                                                        : std::nullopt;
}

} // namespace

QList<Membership> readPhysicalVolumes(const Answer& answer)
{
    QList<Membership> rows;
    for (const QJsonObject& row : reportRows(answer.output("lvm"), "pv"_L1)) {
        const QString device = text(row, "pv_name"_L1);
        const QString group = text(row, "vg_name"_L1);
        rows.append({group, device, (device + u' ' + group).trimmed()});
    }
    return rows;
}

QList<Membership> readVdevs(const Answer& answer)
{
    QList<Membership> rows;
    QString pool;
    for (const QByteArray& line : linesOf(answer.output("zfs"))) {
        const QStringList words = wordsOf(line);
        if (const auto name = poolOn(line))
            pool = *name;
        else if (!words.isEmpty() && words.first().startsWith(u'/'))
            rows.append({pool, words.first(), words.join(u' ')});
    }
    return rows;
}

QStringList readPools(const Answer& answer)
{
    QStringList pools;
    for (const QByteArray& line : linesOf(answer.output("zfs"))) {
        if (const auto name = poolOn(line))
            pools.append(*name);
    }
    return pools;
}

QList<Membership> readCephVolumes(const Answer& answer)
{
    QList<Membership> rows;
    for (const QJsonObject& row : reportRows(answer.output("lvm-volumes"), "lv"_L1)) {
        const QString tags = text(row, "lv_tags"_L1);
        if (tags.contains("ceph."_L1))
            rows.append({text(row, "vg_name"_L1), text(row, "lv_name"_L1), tags});
    }
    return rows;
}

} // namespace backend
