// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DriveHealth.h"
#include "DriveUse.h"
#include "PciAddress.h"

#include <QList>
#include <QStringList>

namespace backend {

/// A block device and what is stacked on it, as lsblk shows it.
struct BlockDevice {
    QString name;  ///< "nvme0n1", "pve-root"
    QString path;  ///< "/dev/nvme0n1", "/dev/mapper/pve-root"
    QString type;  ///< lsblk's word: disk, part, lvm, crypt, raid1, …
    quint64 sizeBytes = 0;
    QString fileSystem; ///< lsblk FSTYPE: ext4, LVM2_member, zfs_member, …
    QString label;
    QString uuid;
    QString partitionType; ///< GPT type GUID, lower case
    QString serial;
    QStringList mountPoints;
    QList<BlockDevice> children;

    bool operator==(const BlockDevice&) const = default;
};

/// A whole disk of any kind, the PCI function it hangs on, and everything that uses it.
struct Disk {
    BlockDevice device;
    std::optional<PciAddress> controller; ///< no value: not on PCI, or not readable
    QList<DriveUse> uses;

    bool operator==(const Disk&) const = default;
};

/// An NVMe controller with all its namespaces: the thing that is given to a VM. When vfio-pci holds
/// it, the kernel shows neither serial nor namespaces.
struct Drive {
    PciAddress address;
    QString controller; ///< "nvme0"; empty when no nvme driver is bound
    QString model;      ///< empty when not readable
    QString serial;     ///< empty when not readable
    QString firmware;
    QString subsystemName; ///< NVMe qualified name of its subsystem; empty when not readable
    /// "write back": loses what was not flushed when the power fails, unless it has capacitors;
    /// "write through": has none to lose. Empty when not readable.
    QString writeCache;
    DriveHealth health;
    QList<Disk> namespaces;
    QList<DriveUse> uses; ///< of all namespaces and of the controller itself, worst first

    bool operator==(const Drive&) const = default;

    [[nodiscard]] quint64 sizeBytes() const; ///< sum of the namespaces; 0 when unknown
    [[nodiscard]] QString nameText() const;  ///< model, or "NVMe drive at 04:00.0"
};

} // namespace backend
