// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Workbench.h"
#include "fleet/FleetMoves.h"
#include "widgets/StateSign.h"

namespace gui {

/// A node and its drives among all, ready to be shown.
struct FleetGroup {
    Workbench::NodeId id = 0;
    backend::FleetNode node;
    State sign = State::Waiting; ///< of its link
    QString note; ///< beside the name: "read at 14:31", "Unreachable since 14:02; data as of 14:02"
    bool isCompared = false; ///< there was a visit before this one
    std::shared_ptr<const backend::NodeSnapshot> snapshot; ///< what the drives were taken from; null: from memory

    bool operator==(const FleetGroup&) const = default;
};

/// `before`, when there is one, is the same node as it was shown; the drives of the same reading are taken over.
[[nodiscard]] FleetGroup fleetGroup(Workbench::NodeId id, const NodeState& state, const backend::NodeMemory& lastVisit,
                                    const FleetGroup* before = nullptr);

} // namespace gui
