// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskText.h"

#include "Words.h"

#include <QHash>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

/// TYPE="vfat"; values may hold blanks.
QString blkidValue(const QString& line, const QString& key)
{
    const QString start = u' ' + key + u"=\""_s;
    const qsizetype at = line.indexOf(start);
    const qsizetype end = at < 0 ? -1 : line.indexOf(u'"', at + start.size());
    return end < 0 ? QString() : line.mid(at + start.size(), end - at - start.size());
}

bool isPoolState(const QString& word)
{
    static const QStringList states{u"ONLINE"_s,    u"DEGRADED"_s, u"FAULTED"_s,
                                    u"OFFLINE"_s,   u"UNAVAIL"_s,  u"REMOVED"_s,
                                    u"SUSPENDED"_s, u"AVAIL"_s,    u"INUSE"_s};
    return states.contains(word);
}

/// Names that group devices and are none.
bool isVdevGroup(const QString& name, const QString& pool)
{
    for (const QLatin1StringView start :
         {"mirror-"_L1, "raidz"_L1, "draid"_L1, "spare-"_L1, "replacing-"_L1, "logs"_L1})
        if (name.startsWith(start))
            return true;
    return name == pool;
}

struct Table {
    QStringList columns;
    QList<qsizetype> starts;
};

/// A row of pvs, vgs or lvs: headings stand at the left of their columns, numbers at the right.
/// Cells can be empty, and the last ones missing.
QHash<QString, QString> cellsOf(const Table& table, const QString& line)
{
    QHash<QString, QString> cells;
    qsizetype column = 0;
    for (const Word& word : placedWords(line)) {
        while (column + 1 < table.columns.size() && table.starts.at(column + 1) <= word.start)
            ++column;
        // "PV UUID" is a second heading that starts with PV.
        if (column < table.columns.size() && !cells.contains(table.columns.at(column)))
            cells.insert(table.columns.at(column), word.text);
    }
    return cells;
}

Table tableFrom(const QString& line)
{
    Table table;
    for (const Word& word : placedWords(line)) {
        table.columns.append(word.text);
        table.starts.append(word.start);
    }
    return table;
}

LogicalVolume volumeFrom(const QHash<QString, QString>& cells)
{
    LogicalVolume volume;
    volume.name = cells.value(u"LV"_s);
    volume.volumeGroup = cells.value(u"VG"_s);
    volume.pool = cells.value(u"Pool"_s);
    volume.sizeBytes = bytesFrom(cells.value(u"LSize"_s));
    volume.isThinPool = cells.value(u"Attr"_s).startsWith(u't');
    volume.dataPercent = fraction(cells.value(u"Data%"_s));
    volume.metadataPercent = fraction(cells.value(u"Meta%"_s));
    return volume;
}

} // namespace

QList<BlockDevice> readBlkid(const QStringList& lines)
{
    QList<BlockDevice> devices;
    for (const QString& each : lines) {
        const QString line = each.trimmed().left(2000);
        const qsizetype colon = line.indexOf(u": "_s);
        if (!line.startsWith("/dev/"_L1) || colon < 0)
            continue;
        BlockDevice device;
        device.path = line.first(colon);
        device.name = device.path.section(u'/', -1);
        device.fileSystem = blkidValue(line, u"TYPE"_s);
        device.label = blkidValue(line, u"LABEL"_s);
        device.uuid = blkidValue(line, u"UUID"_s);
        device.type = diskOfPartition(device.name).isEmpty() ? u"disk"_s : u"part"_s;
        if (device.path.startsWith("/dev/mapper/"_L1))
            device.type = u"lvm"_s;
        devices.append(device);
    }
    return devices;
}

QList<PoolText> readZpool(const QStringList& lines)
{
    QList<PoolText> pools;
    bool isTable = false;
    for (const QString& line : lines) {
        const QStringList list = words(line.left(1000));
        if (list.isEmpty())
            continue;
        if (list.first() == "pool:"_L1 && list.size() == 2) {
            pools.append({list.at(1), {}, {}});
            isTable = false;
        } else if (pools.isEmpty() || list.first() == "errors:"_L1) {
            isTable = false;
        } else if (list.first() == "state:"_L1) {
            pools.last().state = list.value(1);
        } else if (list.first() == "NAME"_L1 && list.value(1) == "STATE"_L1) {
            isTable = true;
        } else if (isTable && isPoolState(list.value(1))
                   && !isVdevGroup(list.first(), pools.last().name)) {
            pools.last().devices.append(list.first());
        }
    }
    return pools;
}

LvmText readLvm(const QStringList& lines)
{
    LvmText text;
    Table table;
    for (const QString& each : lines) {
        const QString line = each.left(1000);
        const QString first = line.trimmed().section(u' ', 0, 0);
        const bool isHeading =
            (first == "PV"_L1 || first == "VG"_L1 || first == "LV"_L1) && line.contains("Attr"_L1);
        if (isHeading) {
            table = tableFrom(line);
            continue;
        }
        const QHash<QString, QString> cells = cellsOf(table, line);
        if (cells.contains(u"PV"_s) && cells.value(u"PV"_s).startsWith(u'/'))
            text.physicalVolumes.append(
                {cells.value(u"VG"_s), cells.value(u"PV"_s), line.simplified()});
        else if (cells.contains(u"LV"_s) && cells.contains(u"LSize"_s))
            text.volumes.append(volumeFrom(cells));
        else if (cells.contains(u"VG"_s) && cells.contains(u"#PV"_s)) {
            text.physicalCounts.insert(cells.value(u"VG"_s), cells.value(u"#PV"_s).toInt());
            text.volumeCounts.insert(cells.value(u"VG"_s), cells.value(u"#LV"_s).toInt());
        }
    }
    return text;
}

} // namespace backend::paste
