// SPDX-License-Identifier: GPL-3.0-or-later
#include "Blocks.h"

#include <QCryptographicHash>

namespace remote::simulated {

using namespace Qt::StringLiterals;

namespace {

constexpr int nvmeMajor = 259;
constexpr int scsiMajor = 8;
constexpr int mapperMajor = 252;

QString digitsFrom(const QString& words)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1).toHex());
}

QString partitionTypeGuid(const QString& type)
{
    static const QMap<QString, QString> guids{
        {u"bios-boot"_s, u"21686148-6449-6e6f-744e-656564454649"_s},
        {u"efi"_s, u"c12a7328-f81f-11d2-ba4b-00a0c93ec93b"_s},
        {u"lvm"_s, u"e6d6d379-f507-44c2-a23c-238f2a3df928"_s},
        {u"zfs"_s, u"6a898cc3-1dd2-11b2-99a6-080020736631"_s},
        {u"zfs-reserved"_s, u"6a945a3b-1dd2-11b2-99a6-080020736631"_s},
        {u"swap"_s, u"0657fd6d-a4ab-43c4-84e5-0933c84b4f4f"_s},
        {u"linux"_s, u"0fc63daf-8483-4772-8e79-3d69d8477de4"_s},
    };
    return guids.value(type);
}

QString fileSystemUuid(const QString& fileSystem, const QString& words)
{
    const QString digits = digitsFrom(words);
    if (fileSystem == "vfat"_L1)
        return digits.first(4).toUpper() + u'-' + digits.sliced(4, 4).toUpper();
    if (fileSystem == "zfs_member"_L1)
        return QString::number(digits.first(15).toULongLong(nullptr, 16));
    if (fileSystem == "LVM2_member"_L1)
        return u"%1-%2-%3-%4-%5-%6-%7"_s.arg(digits.first(6), digits.sliced(6, 4), digits.sliced(10, 4),
                                             digits.sliced(14, 4), digits.sliced(18, 4),
                                             digits.sliced(22, 4), digits.sliced(26, 6));
    return fileSystem.isEmpty() ? QString() : uuidFrom(words);
}

QString doubledDashes(QString name)
{
    return name.replace(u'-', "--"_L1);
}

/// Numbers devices as they are found, like the kernel does.
class BlockMaker {
public:
    explicit BlockMaker(const Description& node)
        : m_node(node)
    {
    }

    Block disk(const Disk& disk, const QString& controller, const QString& transport);

private:
    Block partition(const Block& disk, const Partition& partition, int number);
    QList<Block> volumes(const VolumeGroup& group);
    QList<Block> poolHalves(const VolumeGroup& group, const Volume& pool);
    Block volume(const VolumeGroup& group, const Volume& volume, const QString& suffix = {});

    const Description& m_node;
    int m_nvmeMinor = 0;
    int m_mapperMinor = 0;
};

Block BlockMaker::disk(const Disk& disk, const QString& controller, const QString& transport)
{
    const bool isNvme = transport == "nvme"_L1;
    Block block;
    block.name = block.kernelName = disk.name;
    block.path = u"/dev/"_s + disk.name;
    block.type = u"disk"_s;
    block.major = isNvme ? nvmeMajor : scsiMajor;
    block.minor = isNvme ? m_nvmeMinor++ : 16 * (disk.name.back().unicode() - u'a');
    block.bytes = disk.bytes;
    block.model = disk.model;
    block.serial = disk.serial;
    block.wwn = (isNvme ? u"eui."_s : u"0x5"_s) + digitsFrom(disk.serial).first(isNvme ? 16 : 15);
    block.transport = transport;
    block.isRotational = disk.isRotational;
    block.controller = controller;
    for (int i = 0; i < disk.partitions.size(); ++i)
        block.children.append(partition(block, disk.partitions.at(i), i + 1));
    return block;
}

Block BlockMaker::partition(const Block& disk, const Partition& partition, int number)
{
    const QString separator = disk.transport == "nvme"_L1 ? u"p"_s : QString();
    Block block;
    block.name = block.kernelName = disk.name + separator + QString::number(number);
    block.path = u"/dev/"_s + block.name;
    block.type = u"part"_s;
    block.major = disk.major;
    block.minor = disk.major == nvmeMajor ? m_nvmeMinor++ : disk.minor + number;
    block.bytes = partition.bytes;
    block.fileSystem = partition.fileSystem;
    block.label = partition.label;
    block.mount = partition.fileSystem == "swap"_L1 ? u"[SWAP]"_s : partition.mount;
    block.volumeGroup = partition.volumeGroup;
    block.pool = partition.pool;
    if (!partition.volumeGroup.isEmpty())
        block.fileSystem = u"LVM2_member"_s;
    if (!partition.pool.isEmpty()) {
        block.fileSystem = u"zfs_member"_s;
        block.label = partition.pool;
    }
    block.uuid = fileSystemUuid(block.fileSystem, m_node.host + disk.serial + block.name);
    block.partitionType = partitionTypeGuid(partition.type);
    block.partitionUuid = uuidFrom(m_node.host + disk.serial + QString::number(number));
    if (const VolumeGroup* group = m_node.volumeGroup(partition.volumeGroup))
        block.children = volumes(*group);
    return block;
}

QList<Block> BlockMaker::volumes(const VolumeGroup& group)
{
    QList<Block> blocks;
    for (const Volume& each : group.volumes) {
        if (each.isPool)
            blocks += poolHalves(group, each);
        else
            blocks.append(volume(group, each));
    }
    return blocks;
}

QList<Block> BlockMaker::poolHalves(const VolumeGroup& group, const Volume& pool)
{
    Volume plain = pool;
    Volume meta = pool;
    meta.bytes = pool.bytes / 100;
    Block metaHalf = volume(group, meta, u"_tmeta"_s);
    Block dataHalf = volume(group, plain, u"_tdata"_s);
    Block inside = volume(group, plain, u"-tpool"_s);
    inside.children.append(volume(group, plain));
    for (const Volume& each : pool.thin)
        inside.children.append(volume(group, each));
    metaHalf.children.append(inside);
    dataHalf.children.append(inside);
    return {metaHalf, dataHalf};
}

Block BlockMaker::volume(const VolumeGroup& group, const Volume& volume, const QString& suffix)
{
    Block block;
    block.name = doubledDashes(group.name) + u'-' + doubledDashes(volume.name) + suffix;
    block.minor = m_mapperMinor++;
    block.major = mapperMajor;
    block.kernelName = u"dm-"_s + QString::number(block.minor);
    block.path = u"/dev/mapper/"_s + block.name;
    block.type = u"lvm"_s;
    block.bytes = volume.bytes;
    block.fileSystem = volume.fileSystem;
    block.mount = volume.fileSystem == "swap"_L1 ? u"[SWAP]"_s : volume.mount;
    block.uuid = fileSystemUuid(volume.fileSystem, m_node.host + block.name);
    return block;
}

} // namespace

QString uuidFrom(const QString& words)
{
    const QString digits = digitsFrom(words);
    return u"%1-%2-4%3-8%4-%5"_s.arg(digits.first(8), digits.sliced(8, 4), digits.sliced(12, 3),
                                     digits.sliced(15, 3), digits.sliced(18, 12));
}

namespace {

QList<Block> blocksBy(BlockMaker& maker, const Description& node)
{
    QList<Block> blocks;
    for (const Function& function : node.functions) {
        if (function.nvme && function.driver == "nvme"_L1) {
            for (const Disk& disk : function.nvme->namespaces)
                blocks.append(maker.disk(disk, function.address, u"nvme"_s));
        }
        for (const Disk& disk : function.disks)
            blocks.append(maker.disk(disk, function.address, u"sata"_s));
    }
    return blocks;
}

} // namespace

QList<Block> blocksOf(const Description& node)
{
    BlockMaker maker(node);
    return blocksBy(maker, node);
}

QList<Block> asleepBlocksOf(const Description& node)
{
    BlockMaker maker(node);
    (void)blocksBy(maker, node); // these have the first numbers
    QList<Block> blocks;
    for (const Function& function : node.functions) {
        if (!function.nvme || function.driver == "nvme"_L1)
            continue;
        for (const Disk& disk : function.nvme->namespaces)
            blocks.append(maker.disk(disk, function.address, u"nvme"_s));
    }
    return blocks;
}

} // namespace remote::simulated
