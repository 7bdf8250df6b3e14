// SPDX-License-Identifier: GPL-3.0-or-later
#include "BlockTree.h"

#include <QJsonArray>
#include <algorithm>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

constexpr int countLimit = 4000;
constexpr int levelLimit = 16;

BlockDevice* named(QList<BlockDevice>& devices, const QString& name)
{
    for (BlockDevice& each : devices) {
        if (each.name == name)
            return &each;
        if (BlockDevice* below = each.children.isEmpty() ? nullptr : named(each.children, name))
            return below;
    }
    return nullptr;
}

void takeText(QString& into, const QString& text)
{
    if (!text.isEmpty())
        into = text;
}

void takeFacts(BlockDevice& into, const BlockDevice& device)
{
    takeText(into.fileSystem, device.fileSystem);
    takeText(into.label, device.label);
    takeText(into.uuid, device.uuid);
    takeText(into.serial, device.serial);
    takeText(into.partitionType, device.partitionType);
    if (into.type.isEmpty())
        into.type = device.type;
    if (device.sizeBytes > 0)
        into.sizeBytes = device.sizeBytes;
    for (const QString& point : device.mountPoints)
        if (!into.mountPoints.contains(point))
            into.mountPoints.append(point);
}

QJsonObject jsonOf(const BlockDevice& device)
{
    QJsonArray children;
    for (const BlockDevice& child : device.children)
        children.append(jsonOf(child));
    QJsonObject json{{u"name"_s, device.name},
                     {u"kname"_s, device.name},
                     {u"path"_s, device.path},
                     {u"type"_s, device.type},
                     {u"size"_s, static_cast<double>(device.sizeBytes)},
                     {u"fstype"_s, device.fileSystem},
                     {u"label"_s, device.label},
                     {u"uuid"_s, device.uuid},
                     {u"parttype"_s, device.partitionType},
                     {u"serial"_s, device.serial},
                     {u"mountpoints"_s, QJsonArray::fromStringList(device.mountPoints)}};
    if (!children.isEmpty())
        json.insert(u"children"_s, children);
    return json;
}

/// What can only be a disk by its name.
bool isDiskName(const QString& name)
{
    const bool isNvme = name.startsWith("nvme"_L1) && name.contains(u'n') && name.size() < 20;
    const bool isPlain = name.size() >= 3 && name.size() < 8
        && (name.startsWith("sd"_L1) || name.startsWith("vd"_L1) || name.startsWith("hd"_L1));
    return (isNvme || isPlain || name.startsWith("mmcblk"_L1) || name.startsWith("md"_L1))
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

void BlockTree::add(const QList<BlockDevice>& disks)
{
    for (const BlockDevice& each : disks)
        merge(m_disks, each, 0);
}

void BlockTree::merge(QList<BlockDevice>& into, const BlockDevice& device, int level)
{
    auto place = std::find_if(into.begin(), into.end(),
                              [&](const BlockDevice& each) { return each.name == device.name; });
    if (place != into.end()) {
        takeFacts(*place, device);
    } else {
        if (++m_count > countLimit)
            return;
        into.append(device);
        into.last().children.clear();
        place = into.end() - 1;
    }
    BlockDevice& merged = *place;
    for (const BlockDevice& child : device.children)
        if (level < levelLimit)
            merge(merged.children, child, level + 1);
}

void BlockTree::addSingle(const BlockDevice& device)
{
    if (BlockDevice* known = named(m_disks, device.name))
        return takeFacts(*known, device);
    const QString disk = diskOfPartition(device.name);
    if (disk.isEmpty()) {
        if (isDiskName(device.name))
            merge(m_disks, device, 0);
        return;
    }
    BlockDevice parent;
    parent.name = disk;
    parent.path = u"/dev/"_s + disk;
    parent.type = u"disk"_s;
    parent.children = {device};
    if (isDiskName(disk))
        merge(m_disks, parent, 0);
}

void BlockTree::addNamed(const QString& name)
{
    BlockDevice device;
    device.name = name.section(u'/', -1);
    const bool isPlain = name == device.name || name == u"/dev/"_s + device.name;
    device.path = u"/dev/"_s + device.name;
    device.type = diskOfPartition(device.name).isEmpty() ? u"disk"_s : u"part"_s;
    if (isPlain)
        addSingle(device);
}

QJsonObject BlockTree::report() const
{
    QJsonArray list;
    for (const BlockDevice& each : m_disks)
        list.append(jsonOf(each));
    return {{u"blockdevices"_s, list}};
}

} // namespace backend::paste
