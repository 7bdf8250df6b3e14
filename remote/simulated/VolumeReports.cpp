// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace remote::simulated {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 extent = 4 * 1024 * 1024;

QString bytesText(quint64 bytes)
{
    return QString::number(bytes) + u'B';
}

quint64 usedBytes(const VolumeGroup& group)
{
    quint64 used = 0;
    for (const Volume& volume : group.volumes)
        used += volume.bytes;
    return used;
}

int countVolumes(const VolumeGroup& group)
{
    qsizetype count = 0;
    for (const Volume& volume : group.volumes)
        count += 1 + volume.thin.size();
    return static_cast<int>(count);
}

QJsonObject volumeRow(const VolumeGroup& group, const Volume& volume, const QString& pool)
{
    const QString attributes = volume.isPool ? u"twi-aotz--"_s : pool.isEmpty() ? u"-wi-ao----"_s
                                                                               : u"Vwi-aotz--"_s;
    return {{u"lv_name"_s, volume.name},
            {u"vg_name"_s, group.name},
            {u"lv_attr"_s, attributes},
            {u"lv_size"_s, bytesText(volume.bytes)},
            {u"pool_lv"_s, pool},
            {u"origin"_s, QString()},
            {u"lv_path"_s, u"/dev/%1/%2"_s.arg(group.name, volume.name)},
            {u"lv_tags"_s, QString()}};
}

QJsonArray volumeRows(const VolumeGroup& group)
{
    QJsonArray rows;
    for (const Volume& volume : group.volumes) {
        rows.append(volumeRow(group, volume, {}));
        for (const Volume& thin : volume.thin)
            rows.append(volumeRow(group, thin, volume.name));
    }
    return rows;
}

/// Rows of a report without the brackets around them, so that a stand-in can join several files.
void writeRows(Tree& tree, const QString& path, const QJsonArray& rows)
{
    QByteArray text = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    tree.file(path, text.sliced(1, text.size() - 2));
}

void writeVolumeGroup(Tree& tree, const Block& partition, const VolumeGroup& group)
{
    const quint64 size = partition.bytes / extent * extent;
    const quint64 used = usedBytes(group);
    const quint64 free = size > used ? size - used : 0;
    const QString name = partition.kernelName;
    writeRows(tree, u".simulated/pv/"_s + name,
              {QJsonObject{{u"pv_name"_s, partition.path},
                           {u"vg_name"_s, group.name},
                           {u"pv_fmt"_s, u"lvm2"_s},
                           {u"pv_attr"_s, u"a--"_s},
                           {u"pv_size"_s, bytesText(size)},
                           {u"pv_free"_s, bytesText(free)},
                           {u"pv_uuid"_s, partition.uuid}}});
    writeRows(tree, u".simulated/vg/"_s + name,
              {QJsonObject{{u"vg_name"_s, group.name},
                           {u"pv_count"_s, u"1"_s},
                           {u"lv_count"_s, QString::number(countVolumes(group))},
                           {u"snap_count"_s, u"0"_s},
                           {u"vg_attr"_s, u"wz--n-"_s},
                           {u"vg_size"_s, bytesText(size)},
                           {u"vg_free"_s, bytesText(free)}}});
    writeRows(tree, u".simulated/lv/"_s + name, volumeRows(group));
}

struct PoolMembers {
    QStringList paths;
    quint64 bytes = 0;
};

PoolMembers membersOf(const QString& pool, const QList<Block>& blocks)
{
    PoolMembers members;
    for (const Block& disk : blocks) {
        for (const Block& partition : disk.children) {
            if (partition.pool == pool) {
                members.paths.append(partition.path);
                members.bytes = partition.bytes;
            }
        }
    }
    return members;
}

QString gibibytes(quint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / (1ULL << 30), 'f', 0) + u'G';
}

/// As `zpool list -HPLv` prints it: tabs, vdevs indented by one, their leaves as well.
QString listText(const Pool& pool, const PoolMembers& members)
{
    const QString size = gibibytes(members.bytes);
    const QString used = gibibytes(members.bytes / 5);
    const QString free = gibibytes(members.bytes - members.bytes / 5);
    QStringList lines{u"%1\t%2\t%3\t%4\t-\t-\t2%\t20%\t1.00x\tONLINE\t-"_s.arg(pool.name, size, used, free)};
    if (!pool.layout.isEmpty())
        lines.append(u"\t%1-0\t%2\t%3\t%4\t-\t-\t2%\t20.0%\t-\tONLINE"_s.arg(pool.layout, size, used, free));
    for (const QString& path : members.paths)
        lines.append(u"\t%1\t%2\t-\t-\t-\t-\t-\t-\t-\tONLINE"_s.arg(path, size));
    return lines.join(u'\n');
}

/// As `zpool status -P -L` prints it.
QString statusText(const Pool& pool, const PoolMembers& members)
{
    const QString row = u"\t%1  ONLINE       0     0     0"_s;
    QStringList lines{u"  pool: "_s + pool.name, u" state: ONLINE"_s, u"config:"_s, QString(),
                      u"\tNAME             STATE     READ WRITE CKSUM"_s, row.arg(pool.name, -15)};
    if (!pool.layout.isEmpty())
        lines.append(row.arg(u"  "_s + pool.layout + u"-0"_s, -15));
    for (const QString& path : members.paths)
        lines.append(row.arg((pool.layout.isEmpty() ? u"  "_s : u"    "_s) + path, -15));
    lines << QString() << u"errors: No known data errors"_s;
    return lines.join(u'\n');
}

} // namespace

void writeVolumeReports(Tree& tree, const QList<Block>& blocks, const Description& node)
{
    for (const QString& folder : {u"pv"_s, u"vg"_s, u"lv"_s, u"pools"_s})
        tree.folder(u".simulated/"_s + folder);
    for (const Block& disk : blocks) {
        for (const Block& partition : disk.children) {
            if (const VolumeGroup* group = node.volumeGroup(partition.volumeGroup))
                writeVolumeGroup(tree, partition, *group);
        }
    }
    for (const Pool& pool : node.pools) {
        const PoolMembers members = membersOf(pool.name, blocks);
        tree.line(u".simulated/pools/%1.list"_s.arg(pool.name), listText(pool, members));
        tree.line(u".simulated/pools/%1.status"_s.arg(pool.name), statusText(pool, members));
    }
}

} // namespace remote::simulated
