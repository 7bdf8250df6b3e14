// SPDX-License-Identifier: GPL-3.0-or-later
#include "UseBook.h"

namespace backend {

using namespace Qt::StringLiterals;

namespace {

bool isHere(const Storage& storage, const QString& member)
{
    return storage.nodes.isEmpty() || member.isEmpty() || storage.nodes.contains(member);
}

QList<const BlockRecord*> devicesOf(const Storage& storage, const HostFacts& facts)
{
    if (storage.type == "lvm"_L1 || storage.type == "lvmthin"_L1)
        return facts.membersOfGroup(storage.place);
    if (storage.type == "zfspool"_L1)
        return facts.membersOfPool(storage.place.section(u'/', 0, 0));
    if (storage.type == "dir"_L1 || storage.type == "btrfs"_L1)
        return devicesUnder(storage.place, facts);
    return {};
}

} // namespace

QList<const BlockRecord*> devicesUnder(const QString& path, const HostFacts& facts)
{
    const MountEntry* mount = mountOf(facts.mounts, path);
    if (mount == nullptr)
        return {};
    if (mount->fileSystem == "zfs"_L1)
        return facts.membersOfPool(mount->source.section(u'/', 0, 0));
    QList<const BlockRecord*> devices = facts.blocks.withNumbers(mount->numbers);
    return devices.isEmpty() ? facts.blocks.named(mount->source) : devices;
}

void bookStorages(UseBook& book, const HostFacts& facts)
{
    for (const Storage& storage : facts.storages) {
        if (isHere(storage, facts.member))
            book.add(devicesOf(storage, facts),
                     {DriveUse::Kind::Storage, storage.id, {}, {}, storage.evidence});
    }
}

} // namespace backend
