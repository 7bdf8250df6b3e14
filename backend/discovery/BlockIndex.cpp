// SPDX-License-Identifier: GPL-3.0-or-later
#include "BlockIndex.h"

#include "Text.h"
#include "node/CleanText.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int depthLimit = 24;

QString text(const QJsonObject& json, QLatin1StringView key)
{
    return cleanText(json.value(key).toString()).trimmed();
}

QStringList mountPointsOf(const QJsonObject& json)
{
    QStringList points;
    const QJsonArray list = json.contains("mountpoints"_L1)
        ? json.value("mountpoints"_L1).toArray()
        : QJsonArray{json.value("mountpoint"_L1)};
    for (const QJsonValue& each : list) {
        if (each.isString() && !each.toString().isEmpty())
            points.append(cleanText(each.toString()));
    }
    return points;
}

BlockDevice deviceFrom(const QJsonObject& json)
{
    BlockDevice device;
    device.name = text(json, "name"_L1);
    device.path = text(json, "path"_L1);
    device.type = text(json, "type"_L1);
    const double size = json.value("size"_L1).toVariant().toDouble();
    device.sizeBytes = size > 0 && size < 1e19 ? static_cast<quint64>(size) : 0;
    device.fileSystem = text(json, "fstype"_L1);
    device.label = text(json, "label"_L1);
    device.uuid = text(json, "uuid"_L1);
    device.partitionType = text(json, "parttype"_L1).toLower();
    device.serial = text(json, "serial"_L1);
    device.mountPoints = mountPointsOf(json);
    return device;
}

BlockDevice treeFrom(const QJsonObject& json, int depth)
{
    BlockDevice device = deviceFrom(json);
    if (depth < depthLimit) {
        for (const QJsonValue& child : json.value("children"_L1).toArray())
            device.children.append(treeFrom(child.toObject(), depth + 1));
    }
    return device;
}

/// "/dev/pve/vm-100-disk-0" is "/dev/mapper/pve-vm--100--disk--0": device mapper doubles dashes.
QString mapperName(const QString& path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 3)
        return {};
    const auto doubled = [](QString name) { return name.replace(u'-', "--"_L1); };
    return doubled(parts.at(1)) + u'-' + doubled(parts.at(2));
}

/// fstab's other ways to name a device, as the folders of links that udev keeps for them.
QString pathFor(const QString& name)
{
    static const QHash<QString, QString> folders{{u"UUID"_s, u"by-uuid"_s},
                                                 {u"LABEL"_s, u"by-label"_s},
                                                 {u"PARTUUID"_s, u"by-partuuid"_s},
                                                 {u"PARTLABEL"_s, u"by-partlabel"_s}};
    const QString folder = folders.value(name.section(u'=', 0, 0));
    if (folder.isEmpty() || !name.contains(u'='))
        return name;
    QString value = name.section(u'=', 1);
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.sliced(1, value.size() - 2);
    return u"/dev/disk/"_s + folder + u'/' + value;
}

} // namespace

BlockIndex BlockIndex::read(const Answer& answer)
{
    BlockIndex index;
    const auto report = jsonObject(answer.output("lsblk"));
    if (report) {
        for (const QJsonValue& each : report->value("blockdevices"_L1).toArray()) {
            const QJsonObject json = each.toObject();
            index.m_disks.append(treeFrom(json, 0));
            index.addTree(json, {}, text(json, "kname"_L1), 0);
        }
    }
    index.addKernelView(answer.output("block"));
    index.addLinks(answer.output("disk-links"));
    return index;
}

void BlockIndex::addTree(const QJsonObject& json, const QString& parent, const QString& disk,
                         int depth)
{
    const QString name = text(json, "kname"_L1);
    if (name.isEmpty() || depth >= depthLimit)
        return;
    if (!m_order.contains(name)) {
        m_order.insert(name, m_records.size());
        m_records.append({deviceFrom(json),
                          name,
                          text(json, "maj:min"_L1),
                          text(json, "pttype"_L1),
                          text(json, "partuuid"_L1),
                          parent,
                          {},
                          {}});
    }
    m_records[m_order.value(name)].disks.insert(disk);
    if (!parent.isEmpty())
        m_records[m_order.value(parent)].children.insert(name);
    for (const QJsonValue& child : json.value("children"_L1).toArray())
        addTree(child.toObject(), name, disk, depth + 1);
}

void BlockIndex::addKernelView(const QByteArray& section)
{
    for (const Record& record : recordsOf(section, "block")) {
        m_places.insert(record.name, record.text("path"));
        m_caches.insert(record.name, record.text("cache").left(40));
        for (const Field& field : record.fields) {
            if (field.key == "holder") {
                const Field pair = fieldFrom(field.value);
                m_holders[cleanText(pair.key)].append(cleanText(pair.value).trimmed());
            }
        }
    }
}

/// Lines of `ls -ld`: "… by-id/NAME -> ../../nvme0n1".
void BlockIndex::addLinks(const QByteArray& section)
{
    static const QRegularExpression form(u"(by-[a-z]+/\\S+) -> \\S*?([^/\\s]+)$"_s);
    for (const QByteArray& line : linesOf(section)) {
        const auto match = form.match(QString::fromUtf8(line));
        if (match.hasMatch())
            m_links.insert(u"/dev/disk/"_s + match.captured(1), match.captured(2));
    }
}

const BlockRecord* BlockIndex::record(const QString& kernelName) const
{
    const auto place = m_order.find(kernelName);
    return place == m_order.end() ? nullptr : &m_records.at(*place);
}

QList<const BlockRecord*> BlockIndex::named(const QString& name) const
{
    const QString path = pathFor(name);
    const QString kernelName = m_links.value(path, path.section(u'/', -1));
    const QString mapped = u"/dev/mapper/"_s + mapperName(path);
    const bool isPlain = path.section(u'/', 0, -2) == "/dev"_L1 || m_links.contains(path);
    const QString value = path == name ? QString() : path.section(u'/', -1);
    QList<const BlockRecord*> found;
    for (const BlockRecord& each : m_records) {
        const bool isValue = !value.isEmpty()
            && (value == each.device.uuid || value == each.device.label
                || value == each.partitionUuid);
        if (each.device.path == path || each.device.path == mapped
            || (isPlain && each.kernelName == kernelName) || isValue)
            found.append(&each);
    }
    return found;
}

QList<const BlockRecord*> BlockIndex::withNumbers(const QString& numbers) const
{
    QList<const BlockRecord*> found;
    for (const BlockRecord& each : m_records) {
        if (!numbers.isEmpty() && each.numbers == numbers)
            found.append(&each);
    }
    return found;
}

QList<const BlockRecord*> BlockIndex::on(const QString& disk) const
{
    QList<const BlockRecord*> found;
    for (const BlockRecord& each : m_records) {
        if (each.disks.contains(disk))
            found.append(&each);
    }
    return found;
}

} // namespace backend
