// SPDX-License-Identifier: GPL-3.0-or-later
#include "UseBook.h"

namespace backend {

using namespace Qt::StringLiterals;

namespace {

bool isHere(const StorageEntry& storage, const QString& member)
{
    return storage.nodes.isEmpty() || member.isEmpty() || storage.nodes.contains(member);
}

/// Where a path of the node lies; a pool's data sets lie on all of its devices.
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

QList<const BlockRecord*> devicesOf(const StorageEntry& storage, const HostFacts& facts)
{
    if (storage.type == "lvm"_L1 || storage.type == "lvmthin"_L1)
        return facts.membersOfGroup(storage.volumeGroup);
    if (storage.type == "zfspool"_L1)
        return facts.membersOfPool(storage.pool.section(u'/', 0, 0));
    if (storage.type == "dir"_L1 || storage.type == "btrfs"_L1)
        return devicesUnder(storage.path, facts);
    return {};
}

} // namespace

void bookStorages(UseBook& book, const HostFacts& facts)
{
    for (const StorageEntry& storage : facts.storages) {
        const QString text = storage.type + u": "_s + storage.name + u' ' + storage.line;
        if (isHere(storage, facts.member))
            book.add(
                devicesOf(storage, facts),
                {DriveUse::Kind::Storage, storage.name, {}, {}, {u"/etc/pve/storage.cfg"_s, text}});
    }
}

} // namespace backend
