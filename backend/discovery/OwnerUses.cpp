// SPDX-License-Identifier: GPL-3.0-or-later
#include "UseBook.h"

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using Kind = DriveUse::Kind;

DriveUse useBy(Kind kind, const Ownership& ownership)
{
    return {kind, ownership.owner, {}, {}, ownership.evidence};
}

const BlockRecord* kernelDevice(const Ownership& ownership, const HostFacts& facts)
{
    return facts.blocks.record(ownership.device);
}

/// Books a kind on devices the kernel names, unless a tool has said so before.
void bookByKernelName(UseBook& book, const HostFacts& facts, Kind kind,
                      const QList<Ownership>& ownerships)
{
    for (const Ownership& each : ownerships) {
        const BlockRecord* device = kernelDevice(each, facts);
        if (device != nullptr && !book.has(*device, kind))
            book.add({device}, useBy(kind, each));
    }
}

/// Of one that stands on a single device its mounts say all. A label says more than a UUID.
void bookBtrfs(UseBook& book, const HostFacts& facts)
{
    QHash<QString, int> members;
    for (const Ownership& each : facts.owners.btrfs)
        ++members[each.owner];
    for (const Ownership& each : facts.owners.btrfs) {
        const BlockRecord* device = kernelDevice(each, facts);
        if (device == nullptr || (members.value(each.owner) < 2 && book.hasUse(*device)))
            continue;
        DriveUse use = useBy(Kind::Btrfs, each);
        if (!device->device.label.isEmpty())
            use.subject = device->device.label;
        book.add({device}, use);
    }
}

void bookCrypttab(UseBook& book, const HostFacts& facts)
{
    for (const Ownership& each : facts.owners.encrypted) {
        for (const BlockRecord* device : facts.blocks.named(each.device)) {
            if (!book.has(*device, Kind::Encryption))
                book.add({device}, useBy(Kind::Fstab, each));
        }
    }
}

} // namespace

void bookOwners(UseBook& book, const HostFacts& facts)
{
    bookBtrfs(book, facts);
    bookByKernelName(book, facts, Kind::Bcache, facts.owners.bcache);
    bookByKernelName(book, facts, Kind::Raid, facts.owners.raid);
    for (const Ownership& each : facts.owners.exports)
        book.add(devicesAt(each.device, facts), useBy(Kind::Export, each));
    bookCrypttab(book, facts);
}

} // namespace backend
