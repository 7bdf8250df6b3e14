// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"

#include <QLatin1StringView>

namespace backend {

/// What a mapping's line says of one property: "id" of "map id=144d:a80a,node=pve1,path=0000:04:00.0". Lower case.
[[nodiscard]] QString claimOf(const PciMappingEntry& entry, QLatin1StringView property);

/// Where the line and the function at its address part. Proxmox compares the same, and the group for
/// the first address only (PVE::Mapping::PCI, assert_valid). Empty: the line fits.
[[nodiscard]] QStringList mappingDifferences(const NodeSnapshot& snapshot, const PciMappingEntry& entry);

} // namespace backend
