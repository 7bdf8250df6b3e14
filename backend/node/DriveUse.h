// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Evidence.h"

#include <optional>

namespace backend {

/// One thing that stands on a disk or owns a drive, with the line that proves it.
struct DriveUse {
    enum class Kind {
        Root,           ///< holds the root file system of the node
        Boot,           ///< boot partition, ESP, BIOS boot
        Mount,          ///< a mounted file system
        Swap,           ///< active swap space
        Lvm,            ///< an LVM physical volume, active or not
        Zfs,            ///< a vdev of an imported pool
        Raid,           ///< an md member
        Encryption,     ///< an opened dm-crypt device
        Ceph,           ///< a Ceph OSD
        Btrfs,          ///< a member of a btrfs that spans several devices
        Multipath,      ///< a path of a multipath device
        Bcache,         ///< a bcache backing or cache device
        Export,         ///< exported over NVMe-oF or iSCSI
        Fstab,          ///< named in /etc/fstab or /etc/crypttab, though not in use now
        Holder,         ///< held by another block device the program does not know by name
        Storage,        ///< a directory, volume group or pool of /etc/pve/storage.cfg
        GuestDisk,      ///< a raw disk in a guest's configuration, or a container's mount or device
        GuestPassthrough, ///< named by a guest's hostpci line
        Mapping,        ///< named by a cluster PCI mapping
        Reservation,    ///< reserved by a guest that runs or starts now
        OldData,        ///< carries a file system, pool or partition table nobody uses now
        Unknown,        ///< could not be read, so it counts as in use
    };

    Kind kind = Kind::Unknown;
    QString subject; ///< "/", "pve", "rpool", "VM 101"
    std::optional<int> vmid; ///< for uses by a guest
    QString guestSection;    ///< for guests: empty = current, "PENDING", or a snapshot's name
    Evidence evidence;

    bool operator==(const DriveUse&) const = default;
};

/// Stable kebab-case word for JSON: "root", "guest-disk", …
[[nodiscard]] QString wordFor(DriveUse::Kind kind);

} // namespace backend
