// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "node/NodeSnapshot.h"
#include "widgets/Look.h"

namespace gui {

/// What stands on an NVMe drive, by who needs it.
enum class SharePart { System, Guests, OldData, Given, Empty };

struct CapacityShare {
    SharePart part = SharePart::Empty;
    quint64 bytes = 0;

    bool operator==(const CapacityShare&) const = default;
};

/// The parts of one drive in the order of SharePart, without empty ones. A drive whose namespaces
/// cannot be read (a VM holds it) has none.
[[nodiscard]] QList<CapacityShare> capacityShares(const backend::Drive& drive);
/// The same summed over all drives.
[[nodiscard]] QList<CapacityShare> capacityShares(const backend::NodeSnapshot& snapshot);

[[nodiscard]] QString nameOf(SharePart part);
[[nodiscard]] QString sizeText(quint64 bytes); ///< "2.0 TB": decimal units, as drives are sold
/// Nothing for empty space, which is drawn as an outline.
[[nodiscard]] std::optional<Look::Hue> hueOf(SharePart part);

} // namespace gui
