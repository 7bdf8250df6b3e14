// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/VolumeReader.h"
#include "node/Drive.h"

#include <QMap>

namespace backend::paste {

/// What lsblk printed.
struct LsblkText {
    QList<BlockDevice> disks; ///< with what stands on them
    bool showsUse = true; ///< false: columns that say nothing of use, such as lsblk -D

    bool operator==(const LsblkText&) const = default;
};

[[nodiscard]] LsblkText
readLsblk(const QStringList& lines); ///< any columns, any characters for the tree
[[nodiscard]] LsblkText readLsblkJson(const QByteArray& json);

/// One line of blkid: name without "/dev/", file system, label, UUID. Types are not known to it.
[[nodiscard]] QList<BlockDevice> readBlkid(const QStringList& lines);

struct PoolText {
    QString name;
    QString state; ///< "ONLINE", "DEGRADED"
    QStringList devices; ///< as zpool status names them: "nvme0n1p3", "/dev/sda1", a part's UUID

    bool operator==(const PoolText&) const = default;
};
[[nodiscard]] QList<PoolText> readZpool(const QStringList& lines);

struct LogicalVolume {
    QString name;
    QString volumeGroup;
    QString pool; ///< the thin pool it is in
    quint64 sizeBytes = 0;
    std::optional<double> dataPercent;
    std::optional<double> metadataPercent;
    bool isThinPool = false;

    bool operator==(const LogicalVolume&) const = default;
};

struct LvmText {
    QList<Membership> physicalVolumes;
    QMap<QString, int> physicalCounts; ///< of vgs: how many physical volumes a group has
    QMap<QString, int> volumeCounts;
    QList<LogicalVolume> volumes;

    bool operator==(const LvmText&) const = default;
};
[[nodiscard]] LvmText readLvm(const QStringList& lines);

/// The disk a partition is on by its name: "nvme0n1" for "nvme0n1p3", "sda" for "sda1"; empty for
/// what is no partition.
[[nodiscard]] QString diskOfPartition(const QString& name);

} // namespace backend::paste
