// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"

namespace backend {

/// What the cluster, or a node of its own, does with a guest by itself. Nothing here means "none" only
/// as long as it was readable.
[[nodiscard]] bool areGuestPlansUnread(const NodeSnapshot& snapshot);

/// The jobs that take this VM when their time comes: those that name it, take its pool, or take all
/// and leave it not out. Disabled ones and those of other members do not.
[[nodiscard]] QList<BackupJob> backupJobsOf(const NodeSnapshot& snapshot,
                                            const VirtualMachine& machine);

[[nodiscard]] QList<ReplicationJob> replicationsOf(const NodeSnapshot& snapshot, int vmid);

[[nodiscard]] std::optional<HaResource> haResourceOf(const NodeSnapshot& snapshot, int vmid);
/// Whether HA may run it on this very member only.
[[nodiscard]] bool isBoundTo(const HaResource& resource, const QString& node);

/// Names of the VM's snapshots, in the order of its configuration.
[[nodiscard]] QStringList snapshotsOf(const VmConfig& config);

} // namespace backend
