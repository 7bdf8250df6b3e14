// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "PciReader.h"
#include "node/Cluster.h"

#include <QMap>

namespace backend {

/// Members, HA, backups, replication and pools; everything but the storages. What could not be
/// understood makes the problem, with its file.
[[nodiscard]] Reading<ClusterSetup> readClusterSetup(const Answer& answer);

/// The files of /etc/pve that say so, by the names the probe gives them: "ha/resources.cfg".
using ClusterFiles = QMap<QString, QByteArray>;

[[nodiscard]] Reading<QList<HaResource>> readHaResources(const ClusterFiles& files);
[[nodiscard]] Reading<QList<BackupJob>> readBackupJobs(const ClusterFiles& files);

} // namespace backend
