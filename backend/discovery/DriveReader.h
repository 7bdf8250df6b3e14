// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HostFacts.h"
#include "UseBook.h"

namespace backend {

/// Every NVMe controller among the snapshot's devices, with its namespaces and everything that uses
/// it. Takes functions, guests, mappings, reservations and gaps from the snapshot.
[[nodiscard]] QList<Drive> drivesFrom(const NodeSnapshot& snapshot, const HostFacts& facts,
                                      const UseBook& book);

/// Disks that are no namespace of a drive, such as those on SATA.
[[nodiscard]] QList<Disk> otherDisksFrom(const HostFacts& facts, const UseBook& book);

/// What names the function itself: guests' hostpci lines, mappings, reservations.
[[nodiscard]] QList<DriveUse> passthroughUses(const PciAddress& function,
                                              const NodeSnapshot& snapshot, const QString& member);

} // namespace backend
