// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace remote::simulated {

using namespace Qt::StringLiterals;

namespace {

QString numbersOf(const Block& block)
{
    return u"%1:%2"_s.arg(block.major).arg(block.minor);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject lsblkObject(const Block& block, const Block* parent, const Block& disk)
{
    QJsonObject object{
        {u"name"_s, block.name},
        {u"kname"_s, block.kernelName},
        {u"path"_s, block.path},
        {u"pkname"_s, parent == nullptr ? QJsonValue() : QJsonValue(parent->kernelName)},
        {u"maj:min"_s, numbersOf(block)},
        {u"type"_s, block.type},
        {u"size"_s, static_cast<qint64>(block.bytes)},
        {u"model"_s, textOrNull(block.model)},
        {u"serial"_s, textOrNull(block.serial)},
        {u"wwn"_s, textOrNull(block.type == "lvm"_L1 ? QString() : disk.wwn)},
        {u"tran"_s, textOrNull(block.type == "disk"_L1 || disk.transport == "nvme"_L1 ? disk.transport
                                                                                       : QString())},
        {u"rota"_s, disk.isRotational},
        {u"ro"_s, false},
        {u"fstype"_s, textOrNull(block.fileSystem)},
        {u"label"_s, textOrNull(block.label)},
        {u"uuid"_s, textOrNull(block.uuid)},
        {u"parttype"_s, textOrNull(block.partitionType)},
        {u"partuuid"_s, textOrNull(block.partitionUuid)},
        {u"pttype"_s, textOrNull(disk.children.isEmpty() || block.type == "lvm"_L1 ? QString() : u"gpt"_s)},
        {u"mountpoints"_s, QJsonArray{textOrNull(block.mount)}},
    };
    QJsonArray children;
    for (const Block& child : block.children)
        children.append(lsblkObject(child, &block, disk));
    if (!children.isEmpty())
        object.insert(u"children"_s, children);
    return object;
}

class BlockWriter {
public:
    BlockWriter(Tree& tree, const Description& node)
        : m_tree(tree)
        , m_node(node)
    {
    }

    void disk(const Block& disk);

private:
    QString scsiPlace(const Block& disk);
    void common(const Block& block, const QString& place);
    void partition(const Block& partition, const QString& diskPlace, int number);
    void mapped(const Block& volume, const QString& below, const QString& belowName);
    void names(const Block& disk);

    Tree& m_tree;
    const Description& m_node;
    int m_ataPort = 0;
};

void BlockWriter::disk(const Block& disk)
{
    const bool isNvme = disk.transport == "nvme"_L1;
    QString place;
    if (isNvme) {
        const QString controller = devicePath(m_node, disk.controller) + u"/nvme/"_s
            + m_node.function(disk.controller)->nvme->name;
        place = controller + u'/' + disk.name;
        m_tree.link(place + u"/device"_s, controller);
        m_tree.line(place + u"/nsid"_s, disk.name.section(u'n', -1));
    } else {
        place = scsiPlace(disk);
    }
    common(disk, place);
    m_tree.line(place + u"/wwid"_s, isNvme ? disk.wwn : u"naa."_s + disk.wwn.sliced(2));
    m_tree.line(place + u"/removable"_s, u"0"_s);
    m_tree.line(place + u"/queue/rotational"_s, disk.isRotational ? u"1"_s : u"0"_s);
    m_tree.line(place + u"/queue/logical_block_size"_s, u"512"_s);
    m_tree.link(u"sys/block/"_s + disk.name, place);
    for (int i = 0; i < disk.children.size(); ++i)
        partition(disk.children.at(i), place, i + 1);
    names(disk);
}

QString BlockWriter::scsiPlace(const Block& disk)
{
    const QString port = QString::number(++m_ataPort);
    const QString host = QString::number(m_ataPort - 1);
    const QString address = host + u":0:0:0"_s;
    const QString device = devicePath(m_node, disk.controller) + u"/ata"_s + port + u"/host"_s + host
        + u"/target"_s + host + u":0:0/"_s + address;
    m_tree.line(device + u"/vendor"_s, u"ATA     "_s);
    m_tree.line(device + u"/model"_s, disk.model.left(16).leftJustified(16));
    m_tree.line(device + u"/type"_s, u"0"_s);
    m_tree.link(device + u"/block/"_s + disk.name + u"/device"_s, device);
    return device + u"/block/"_s + disk.name;
}

void BlockWriter::common(const Block& block, const QString& place)
{
    m_tree.line(place + u"/dev"_s, numbersOf(block));
    m_tree.line(place + u"/size"_s, QString::number(block.bytes / 512));
    m_tree.line(place + u"/ro"_s, u"0"_s);
    m_tree.folder(place + u"/holders"_s);
    m_tree.link(u"sys/class/block/"_s + block.kernelName, place);
    m_tree.link(u"sys/dev/block/"_s + numbersOf(block), place);
    m_tree.file(u"dev/"_s + block.kernelName, {});
    if (!block.uuid.isEmpty() && block.type != "disk"_L1)
        m_tree.link(u"dev/disk/by-uuid/"_s + block.uuid, u"dev/"_s + block.kernelName);
    if (!block.partitionUuid.isEmpty())
        m_tree.link(u"dev/disk/by-partuuid/"_s + block.partitionUuid, u"dev/"_s + block.kernelName);
}

void BlockWriter::partition(const Block& partition, const QString& diskPlace, int number)
{
    const QString place = diskPlace + u'/' + partition.name;
    common(partition, place);
    m_tree.line(place + u"/partition"_s, QString::number(number));
    for (const Block& volume : partition.children)
        mapped(volume, place, partition.name);
}

void BlockWriter::mapped(const Block& volume, const QString& below, const QString& belowName)
{
    const QString place = u"sys/devices/virtual/block/"_s + volume.kernelName;
    common(volume, place);
    m_tree.link(u"sys/block/"_s + volume.kernelName, place);
    m_tree.line(place + u"/dm/name"_s, volume.name);
    m_tree.line(place + u"/dm/uuid"_s, u"LVM-"_s + uuidFrom(m_node.host + volume.name).remove(u'-'));
    m_tree.link(place + u"/slaves/"_s + belowName, below);
    m_tree.link(below + u"/holders/"_s + volume.kernelName, place);
    m_tree.link(u"dev/mapper/"_s + volume.name, u"dev/"_s + volume.kernelName);
    for (const Block& child : volume.children)
        mapped(child, place, volume.kernelName);
}

void BlockWriter::names(const Block& disk)
{
    const bool isNvme = disk.transport == "nvme"_L1;
    const QString model = QString(disk.model).replace(u' ', u'_');
    const QString stem = (isNvme ? u"nvme-"_s : u"ata-"_s) + model + u'_' + disk.serial;
    const QString wwn = isNvme ? u"nvme-"_s + disk.wwn : u"wwn-"_s + disk.wwn;
    for (const QString& name : {stem, wwn}) {
        m_tree.link(u"dev/disk/by-id/"_s + name, u"dev/"_s + disk.name);
        for (int i = 0; i < disk.children.size(); ++i)
            m_tree.link(u"dev/disk/by-id/%1-part%2"_s.arg(name).arg(i + 1),
                        u"dev/"_s + disk.children.at(i).name);
    }
    const QString slot = isNvme ? u"-nvme-"_s + disk.name.section(u'n', -1)
                                : u"-ata-%1"_s.arg(m_ataPort);
    m_tree.link(u"dev/disk/by-path/pci-"_s + disk.controller + slot, u"dev/"_s + disk.name);
}

} // namespace

void writeBlocks(Tree& tree, const QList<Block>& blocks, const Description& node)
{
    tree.folder(u"sys/block"_s);
    tree.folder(u".simulated/lsblk"_s);
    BlockWriter writer(tree, node);
    for (const Block& disk : blocks) {
        writer.disk(disk);
        const QJsonObject object = lsblkObject(disk, nullptr, disk);
        tree.file(u".simulated/lsblk/%1.json"_s.arg(disk.name),
                  QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
}

} // namespace remote::simulated
