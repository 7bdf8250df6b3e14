// SPDX-License-Identifier: GPL-3.0-or-later
#include "UseBook.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr auto efiPartition = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b"_L1;
constexpr auto biosBootPartition = "21686148-6449-6e6f-744e-656564454649"_L1;
constexpr auto swapTarget = "[SWAP]"_L1;

DriveUse useAt(const QString& target, const Evidence& evidence)
{
    using enum DriveUse::Kind;
    DriveUse use{Mount, target, {}, {}, evidence};
    if (target == "/"_L1)
        use.kind = Root;
    else if (target == swapTarget)
        use.kind = Swap;
    else if (target == "/boot"_L1 || target == "/efi"_L1 || target.startsWith("/boot/"_L1))
        use.kind = Boot;
    return use;
}

/// btrfs and its like have devices that no mount names: those with the same UUID.
QList<const BlockRecord*> withSiblings(QList<const BlockRecord*> devices, const BlockIndex& blocks)
{
    const QList<const BlockRecord*> named = devices;
    for (const BlockRecord* device : named) {
        for (const BlockRecord& each : blocks.records()) {
            const bool isSibling = !each.device.uuid.isEmpty()
                && each.device.uuid == device->device.uuid
                && each.device.fileSystem == device->device.fileSystem;
            if (isSibling && !devices.contains(&each))
                devices.append(&each);
        }
    }
    return devices;
}

QList<const BlockRecord*> devicesOf(const MountEntry& mount, const HostFacts& facts)
{
    if (mount.fileSystem == "zfs"_L1)
        return facts.membersOfPool(mount.source.section(u'/', 0, 0));
    QList<const BlockRecord*> devices = facts.blocks.withNumbers(mount.numbers);
    for (const BlockRecord* each : facts.blocks.named(mount.source)) {
        if (!devices.contains(each))
            devices.append(each);
    }
    return withSiblings(devices, facts.blocks);
}

/// Other datasets of a pool say nothing that the pool itself does not.
bool isWorthBooking(const MountEntry& mount, const DriveUse& use)
{
    return mount.fileSystem != "zfs"_L1 || use.kind != DriveUse::Kind::Mount;
}

void bookTable(UseBook& book, const HostFacts& facts, const QList<MountEntry>& table,
               const QString& source)
{
    for (const MountEntry& entry : table) {
        DriveUse use = useAt(entry.target, {source, entry.line});
        const QList<const BlockRecord*> devices = devicesOf(entry, facts);
        if (use.kind == DriveUse::Kind::Swap && !devices.isEmpty())
            use.subject = devices.first()->device.name;
        if (isWorthBooking(entry, use))
            book.add(devices, use);
    }
}

/// What is not in use now will be, or will be missed, when the node starts the next time.
void bookFstab(UseBook& book, const HostFacts& facts)
{
    using enum DriveUse::Kind;
    for (const MountEntry& entry : facts.fstab) {
        const DriveUse use = useAt(entry.target, {u"/etc/fstab"_s, entry.line});
        if (!isWorthBooking(entry, use))
            continue;
        const bool isCertain = use.kind == Root || use.kind == Boot;
        for (const BlockRecord* device : devicesOf(entry, facts)) {
            const bool isInUse = book.has(*device, Root) || book.has(*device, Boot)
                || book.has(*device, use.kind);
            if (!isCertain && isInUse)
                continue;
            const QString subject = use.kind == Swap ? device->device.name : entry.target;
            book.add({device},
                     isCertain ? use : DriveUse{Fstab, subject, {}, {}, use.evidence});
        }
    }
}

void bookLsblkMounts(UseBook& book, const HostFacts& facts)
{
    for (const BlockRecord& each : facts.blocks.records()) {
        for (const QString& target : each.device.mountPoints) {
            DriveUse use = useAt(target, evidenceOf(each));
            if (use.kind == DriveUse::Kind::Swap)
                use.subject = each.device.name;
            book.add({&each}, use);
        }
    }
}

/// ESPs that proxmox-boot-tool writes kernels to, mounted or not.
void bookKeptInStep(UseBook& book, const HostFacts& facts)
{
    const auto file = "/etc/kernel/proxmox-boot-uuids"_L1;
    for (const ConfigLine& line : linesBelow(facts.files, file)) {
        for (const BlockRecord* each : facts.blocks.named(u"UUID="_s + line.text))
            book.add({each}, {DriveUse::Kind::Boot, each->device.name, {}, {},
                              {u"%1:%2"_s.arg(file).arg(line.number), line.text}});
    }
}

void bookBootPartitions(UseBook& book, const HostFacts& facts)
{
    for (const BlockRecord& each : facts.blocks.records()) {
        const QString type = each.device.partitionType;
        const bool isBoot = type == efiPartition || type == biosBootPartition;
        if (!isBoot || book.has(each, DriveUse::Kind::Boot))
            continue;
        const QString text = each.kernelName + u" PARTTYPE "_s + type;
        book.add({&each},
                 {DriveUse::Kind::Boot, each.device.name, {}, {}, {evidenceOf(each).source, text}});
    }
}

} // namespace

void bookMounts(UseBook& book, const HostFacts& facts)
{
    bookTable(book, facts, facts.mounts, u"/proc/self/mountinfo"_s);
    bookTable(book, facts, facts.swaps, u"/proc/swaps"_s);
    bookLsblkMounts(book, facts);
    bookFstab(book, facts);
    bookKeptInStep(book, facts);
    bookBootPartitions(book, facts);
}

} // namespace backend
