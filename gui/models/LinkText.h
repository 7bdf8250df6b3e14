// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "widgets/StateSign.h"

/// How a node's link is said: a word, a sign, and whether what is shown of it is old.
namespace gui::LinkText {

[[nodiscard]] QString text(const NodeState& state); ///< "Connected", "Unreachable since 14:02"
[[nodiscard]] State sign(const NodeState& state);
[[nodiscard]] bool isOld(const NodeState& state); ///< show what is known dimmed
[[nodiscard]] QString section(const NodeState& state); ///< the sidebar's heading above the node; empty: none
[[nodiscard]] bool isClusterSection(const NodeState& state); ///< that heading is its cluster's name
[[nodiscard]] QString subtitle(const NodeState& state); ///< "root@10.0.0.2 · Proxmox VE 9.1.2 · kernel …"

} // namespace gui::LinkText
