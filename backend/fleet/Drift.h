// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/NodeMemory.h"

namespace backend {

/// What is other with a drive than the last visit found it. What could not be compared is no drift.
struct Drift {
    enum class Presence { AsBefore, New, Gone };

    Presence presence = Presence::AsBefore;
    std::optional<PciAddress> movedFrom;      ///< the slot of this node it was in
    QList<int> namedBy; ///< of a drive that moved or is gone: local VMs that name its old slot and would get what sits there now
    std::optional<Condition> conditionBefore;
    bool hasOtherOwner = false;
    std::optional<int> ownerBefore; ///< the VM it was given to

    bool operator==(const Drift&) const = default;
    [[nodiscard]] bool isNone() const { return *this == Drift{}; }
};

/// Whether the last visit and this reading can be compared at all: there was one, and the hardware was read.
[[nodiscard]] bool canCompare(const NodeMemory& lastVisit, const NodeSnapshot& snapshot);

/// Of a drive that is there. `known` is what is remembered of it; null: nothing. `owner` is the first of the local
/// VMs that name it.
[[nodiscard]] Drift driftOf(const NodeMemory& lastVisit, const RememberedDrive* known, const NodeSnapshot& snapshot,
                            const Drive& drive, std::optional<int> owner);
/// Of one that the last visit found and this reading does not.
[[nodiscard]] Drift driftOfMissing(const RememberedDrive& known, const NodeSnapshot& snapshot);

} // namespace backend
