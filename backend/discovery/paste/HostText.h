// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/Cluster.h"

#include <QMap>

namespace backend::paste {

/// pveversion, with or without -v.
struct VersionText {
    QString pveVersion; ///< "9.1.1"
    QString kernel; ///< "6.17.2-2-pve", the running one
    QMap<QString, QString> packages;

    bool operator==(const VersionText&) const = default;
};
[[nodiscard]] VersionText readVersion(const QStringList& lines);

/// pvecm status.
struct ClusterText {
    QString name;
    std::optional<bool> isInCluster; ///< false: a node of its own, which pvecm calls an error
    std::optional<bool> quorate;
    std::optional<int> nodes;
    std::optional<int> expectedVotes;
    std::optional<int> totalVotes;
    std::optional<int> quorum;
    bool hasQdevice = false;
    QList<ClusterMember> members; ///< names as printed, mostly addresses

    bool operator==(const ClusterText&) const = default;
};
[[nodiscard]] ClusterText readCluster(const QStringList& lines);

/// A line of pvesm status.
struct StorageStatus {
    QString id;
    QString type;
    QString status; ///< "active", "inactive", "disabled"
    std::optional<double> usedPercent;

    bool operator==(const StorageStatus&) const = default;
};
[[nodiscard]] QList<StorageStatus> readStorageStatus(const QStringList& lines);

/// A line of qm list.
struct MachineStatus {
    int vmid = 0;
    QString name;
    bool isRunning = false;
    quint64 memoryMebibytes = 0;
    double bootDiskGibibytes = 0;
    qint64 pid = 0;

    bool operator==(const MachineStatus&) const = default;
};
[[nodiscard]] QList<MachineStatus> readMachineList(const QStringList& lines);

} // namespace backend::paste
