// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BlockIndex.h"
#include "ClusterReader.h"
#include "GuestReader.h"
#include "HealthReader.h"
#include "MountReader.h"
#include "NvmeReader.h"
#include "OwnerReader.h"
#include "VolumeReader.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// What was read of the node's disks and of everything that may stand on them.
struct HostFacts {
    QString member; ///< this node's name in its cluster
    BlockIndex blocks;
    QList<NvmeController> controllers;
    QHash<QString, DriveHealth> healths; ///< by controller
    QList<ConfigFile> files;
    Owners owners;
    QList<MountEntry> mounts;
    QList<MountEntry> swaps;
    QList<MountEntry> fstab;
    QList<Membership> physicalVolumes;
    QList<Membership> cephVolumes;
    QList<Membership> vdevs;
    QStringList pools;
    QList<Storage> storages;
    Guests guests;
    QList<Unread> unread;

    [[nodiscard]] bool isUnread(QStringView section) const;
    /// The devices of a pool: the vdevs it has imported, and those whose label says they are its.
    [[nodiscard]] QList<const BlockRecord*> membersOfPool(const QString& pool) const;
    [[nodiscard]] QList<const BlockRecord*> membersOfGroup(const QString& volumeGroup) const;
};

/// Everything an answer says of disks and their users, and what it does not say.
[[nodiscard]] HostFacts factsFrom(const Answer& answer);

} // namespace backend
