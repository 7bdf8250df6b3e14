// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Description.h"

namespace remote::simulated {

/// A block device as the kernel and udev would know it, with what is stacked on it. A thin pool's
/// volumes stand below both of its halves, as in lsblk, so one device may appear twice.
struct Block {
    QString name;       ///< "pve-root"
    QString kernelName; ///< "dm-1"
    QString path;       ///< "/dev/mapper/pve-root"
    QString type;       ///< disk, part, lvm
    int major = 0;
    int minor = 0;
    quint64 bytes = 0;
    QString fileSystem;
    QString label;
    QString uuid;
    QString partitionType; ///< GUID
    QString partitionUuid;
    QString mount;         ///< "[SWAP]" for swap space
    QString volumeGroup;   ///< it is a physical volume of this one
    QString pool;          ///< it is a member of this ZFS pool
    QList<Block> children;

    // Of whole disks only.
    QString model;
    QString serial;
    QString wwn;
    QString transport; ///< nvme, sata
    bool isRotational = false;
    QString controller; ///< PCI address
};

/// Every disk the host's own drivers show, in the order of the description.
[[nodiscard]] QList<Block> blocksOf(const Description& node);
/// Those that the nvme driver will show once it gets the functions that it does not have now.
[[nodiscard]] QList<Block> asleepBlocksOf(const Description& node);

/// A UUID that is always the same for the same words.
[[nodiscard]] QString uuidFrom(const QString& words);

} // namespace remote::simulated
