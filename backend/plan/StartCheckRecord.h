// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StartCheckFiles.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// What a VM's next start takes from this node, by its hostpci lines. The VM must be in the snapshot.
[[nodiscard]] QList<PciAddress> passedFunctions(const NodeSnapshot& snapshot, int vmid);
[[nodiscard]] bool passesDrive(const NodeSnapshot& snapshot, int vmid);
/// Its hostpci lines of which nobody can tell what they name: "hostpci1: 0000:77:00.0".
[[nodiscard]] QStringList unclearLines(const NodeSnapshot& snapshot, int vmid);

/// What is to be proved before its starts, as it is now. While vfio-pci has a drive it shows no serial: then the one
/// that was recorded for it stays.
[[nodiscard]] QList<CheckedFunction> functionsToCheck(const NodeSnapshot& snapshot, int vmid,
                                                      const QList<CheckedFunction>& recorded);
/// What was recorded and is not so any more, or came into a recorded group: the VM would not start.
[[nodiscard]] QStringList contradictions(const NodeSnapshot& snapshot, const QList<CheckedFunction>& recorded,
                                         const QList<CheckedFunction>& now);

} // namespace backend
