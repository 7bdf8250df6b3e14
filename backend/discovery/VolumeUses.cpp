// SPDX-License-Identifier: GPL-3.0-or-later
#include "UseBook.h"

#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using Kind = DriveUse::Kind;

/// What the kernel calls devices that lsblk says nothing else of.
Kind kindOfName(const QString& name)
{
    static const QRegularExpression array(u"^md[0-9_/]"_s);
    if (name.startsWith("bcache"_L1))
        return Kind::Bcache;
    return array.match(name).hasMatch() ? Kind::Raid : Kind::Holder;
}

/// What kind of use a device is to the one it stands on.
Kind kindOfStack(const BlockDevice& device)
{
    if (device.name.startsWith("ceph--"_L1))
        return Kind::Ceph;
    if (device.type == "lvm"_L1)
        return Kind::Lvm;
    if (device.type == "crypt"_L1)
        return Kind::Encryption;
    if (device.type == "mpath"_L1)
        return Kind::Multipath;
    return device.type.startsWith("raid"_L1) || device.type == "linear"_L1
        ? Kind::Raid
        : kindOfName(device.name);
}

void bookGroups(UseBook& book, const HostFacts& facts)
{
    for (const Membership& row : facts.physicalVolumes) {
        const QString subject = row.owner.isEmpty() ? row.device : row.owner;
        book.add(facts.blocks.named(row.device),
                 {Kind::Lvm, subject, {}, {}, {u"pvs"_s, row.line}});
    }
    for (const Membership& row : facts.cephVolumes) {
        const QString path = u"/dev/"_s + row.owner + u'/' + row.device;
        book.add(facts.blocks.named(path), {Kind::Ceph, row.device, {}, {}, {u"lvs"_s, row.line}});
    }
}

void bookPools(UseBook& book, const HostFacts& facts)
{
    for (const Membership& row : facts.vdevs)
        book.add(facts.blocks.named(row.device),
                 {Kind::Zfs, row.owner, {}, {}, {u"zpool list"_s, row.line}});
    for (const QString& pool : facts.pools) {
        for (const BlockRecord* each : facts.membersOfPool(pool)) {
            if (!book.has(*each, Kind::Zfs))
                book.add({each}, {Kind::Zfs, pool, {}, {}, evidenceOf(*each)});
        }
    }
}

/// What the signature on the device itself says, where no tool has said more.
void bookSignature(UseBook& book, const HostFacts& facts, const BlockRecord& device)
{
    const QString fileSystem = device.device.fileSystem;
    const Evidence evidence = evidenceOf(device);
    const QString name = device.device.label.isEmpty() ? device.device.name : device.device.label;
    if (fileSystem == "LVM2_member"_L1 && !book.has(device, Kind::Lvm))
        book.add({&device}, {Kind::Lvm, device.device.name, {}, {}, evidence});
    if (fileSystem == "LVM2_member"_L1 && facts.isUnread(u"lvm"))
        book.add({&device}, {Kind::Unknown, u"LVM"_s, {}, {}, evidence});
    if (fileSystem == "zfs_member"_L1 && !book.has(device, Kind::Zfs) && facts.isUnread(u"zfs"))
        book.add({&device}, {Kind::Unknown, u"ZFS"_s, {}, {}, evidence});
    if (fileSystem.endsWith("raid_member"_L1) && !book.has(device, Kind::Raid))
        book.add({&device}, {Kind::Raid, name, {}, {}, evidence});
    if (fileSystem == "mpath_member"_L1 && !book.has(device, Kind::Multipath))
        book.add({&device}, {Kind::Multipath, name, {}, {}, evidence});
    if (fileSystem == "drbd"_L1 && !book.has(device, Kind::Holder))
        book.add({&device}, {Kind::Holder, u"DRBD"_s, {}, {}, evidence});
    if (fileSystem.startsWith("ceph"_L1) && !book.has(device, Kind::Ceph))
        book.add({&device}, {Kind::Ceph, name, {}, {}, evidence});
}

/// Devices that lsblk or the kernel show on top, as far as their kind is not booked already.
void bookStack(UseBook& book, const HostFacts& facts, const BlockRecord& device)
{
    QSet<QString> above = device.children;
    for (const QString& holder : facts.blocks.holders(device.kernelName))
        above.insert(holder);
    QStringList names(above.begin(), above.end());
    names.sort();
    for (const QString& name : names) {
        const BlockRecord* top = facts.blocks.record(name);
        if (top != nullptr && top->device.type == "part"_L1)
            continue;
        const Kind kind = top == nullptr ? kindOfName(name) : kindOfStack(top->device);
        const QString subject = top == nullptr ? name : top->device.name;
        if (!book.has(device, kind) || kind == Kind::Holder)
            book.add({&device},
                     {kind,
                      subject,
                      {},
                      {},
                      {u"/sys/class/block/%1/holders"_s.arg(device.kernelName), name}});
    }
}

/// Volumes stand on volumes; what matters is what stands on a disk or its partitions.
bool isHardware(const BlockRecord& device)
{
    return device.device.type == "disk"_L1 || device.device.type == "part"_L1;
}

} // namespace

void bookVolumes(UseBook& book, const HostFacts& facts)
{
    bookGroups(book, facts);
    bookPools(book, facts);
    for (const BlockRecord& each : facts.blocks.records()) {
        if (isHardware(each))
            bookStack(book, facts, each);
        bookSignature(book, facts, each);
    }
}

} // namespace backend
