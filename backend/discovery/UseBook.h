// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HostFacts.h"

#include <QMap>
#include <QSet>

namespace backend {

/// Collects, disk by disk, what uses it.
class UseBook {
public:
    /// Books the use on every disk that these devices stand on. A use that is booked already, with
    /// whatever evidence, is not repeated.
    void add(const QList<const BlockRecord*>& devices, const DriveUse& use);

    [[nodiscard]] QList<DriveUse> uses(const QString& disk) const { return m_uses.value(disk); }
    /// Whether somebody uses this very device.
    [[nodiscard]] bool hasUse(const BlockRecord& device) const
    {
        return m_used.contains(device.kernelName);
    }
    [[nodiscard]] bool has(const BlockRecord& device, DriveUse::Kind kind) const;

private:
    QMap<QString, QList<DriveUse>> m_uses;
    QSet<QString> m_used;
    QMap<QString, QList<DriveUse::Kind>> m_kinds;
};

/// Mounts, swap, fstab and boot partitions.
void bookMounts(UseBook& book, const HostFacts& facts);
/// LVM, ZFS, RAID, encryption, Ceph and whatever else the kernel stacks on a device.
void bookVolumes(UseBook& book, const HostFacts& facts);
/// Arrays, caches and file systems over several disks, exports to other machines, and what only
/// /etc/crypttab names.
void bookOwners(UseBook& book, const HostFacts& facts);
/// What /etc/pve/storage.cfg names.
void bookStorages(UseBook& book, const HostFacts& facts);
/// Device paths in configurations of this node's guests, whichever section they stand in.
void bookGuestDisks(UseBook& book, const HostFacts& facts);
/// Data that nobody above was found to use; goes last.
void bookOldData(UseBook& book, const HostFacts& facts);

/// What a path in a guest's or an export's settings stands on: block devices, zvols, an NVMe
/// controller's own device, and names by serial whose link is gone.
[[nodiscard]] QList<const BlockRecord*> devicesAt(const QString& path, const HostFacts& facts);
/// Where a path of the node lies; a pool's data sets lie on all of its devices.
[[nodiscard]] QList<const BlockRecord*> devicesUnder(const QString& path, const HostFacts& facts);
/// All of these, in the order they need.
[[nodiscard]] UseBook bookFrom(const HostFacts& facts);

/// "lsblk sda3", "sda3 LVM2_member"
[[nodiscard]] Evidence evidenceOf(const BlockRecord& device);

/// Worst first, equal ones in the order they were found.
[[nodiscard]] QList<DriveUse> sorted(QList<DriveUse> uses);

} // namespace backend
