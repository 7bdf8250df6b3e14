// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FioCommand.h"
#include "Result.h"
#include "node/PciDevice.h"

#include <QStringList>
#include <optional>

namespace backend {

/// A thin pool, a file system with images or a ZFS pool that something lies on.
struct StoragePool {
    QString name;
    qint64 freeBytes = 0;
    double metadataPercent = 0; ///< of a thin pool: full metadata stops it like full data

    bool operator==(const StoragePool&) const = default;
};

/// What lies under a device or a folder, down to disks; see resources/remote/parts/block-layers.sh.
struct StorageBelow {
    QStringList disks;        ///< whole disks of this machine
    QStringList virtualDisks; ///< lent by somebody whose room cannot be seen from here
    QStringList unseen;       ///< something nobody knows the room of
    QList<StoragePool> pools;
    bool isMemory = false;    ///< a file system that lies in memory

    bool operator==(const StorageBelow&) const = default;
};

/// What fio-look.sh says of a target.
struct TargetLook {
    QString fioVersion; ///< empty: fio is not installed
    FioEngine engine = FioEngine::Psync;
    QString kernel;
    QString proxmox;
    QString zfsVersion;
    QString device; ///< "nvme0n1"; empty: a folder that does not lie on a single disk
    qint64 deviceBytes = 0;
    QString scheduler;
    QStringList uses; ///< "nvme0n1p2 is mounted at /mnt"
    QString controller;
    std::optional<DeviceIdentity> identity; ///< of an NVMe drive
    std::optional<PciLink> link;
    std::optional<PciLink> maxLink;
    std::optional<double> warnCelsius;
    QString fileSystem;
    qint64 freeBytes = 0;
    qint64 sizeBytes = 0; ///< of the file system
    StorageBelow below;
    bool isVirtualMachine = false;

    bool operator==(const TargetLook&) const = default;
};

/// Error kind Unparseable: bytes that do not mean what they should.
[[nodiscard]] Result<TargetLook> targetLookFrom(const QByteArray& output);

/// What guest-room.sh says of all virtual disks of a VM together.
[[nodiscard]] StorageBelow guestStorageFrom(const QByteArray& output);

} // namespace backend
