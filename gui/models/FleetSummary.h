// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FleetGroup.h"

/// What all nodes together come to, in sentences.
namespace gui::FleetSummary {

[[nodiscard]] QString sentence(const QList<const FleetGroup*>& groups, const backend::FleetMoves& moves); ///< the page's message
[[nodiscard]] QString subtitle(const QList<const FleetGroup*>& groups); ///< "4 nodes, 11 NVMe drives, 3 given to VMs"

/// The three sentences of the status bar.
[[nodiscard]] QString now(const QList<const FleetGroup*>& groups); ///< "2 of 4 nodes read, the first at 14:31"
[[nodiscard]] QString next(const Workbench& workbench);
[[nodiscard]] QString back(const Workbench& workbench);

/// The first node with something planned, or with a change that can be undone; nothing: there is none.
[[nodiscard]] std::optional<Workbench::NodeId> planned(const Workbench& workbench);
[[nodiscard]] std::optional<Workbench::NodeId> undoable(const Workbench& workbench);

} // namespace gui::FleetSummary
