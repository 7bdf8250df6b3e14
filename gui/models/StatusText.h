// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

/// The three sentences of the status bar.
namespace gui::StatusText {

[[nodiscard]] bool isOld(const NodeState& state);
/// "read at 14:05:12, 3 min ago", "as of 9 Nov 20:14"; `readAt` invalid: nothing was read yet.
[[nodiscard]] QString now(const QDateTime& readAt, const QDateTime& clock, bool isOld);
[[nodiscard]] QString next(const NodeState& state); ///< "nothing planned", "1 change planned"
[[nodiscard]] QString back(const NodeState& state); ///< "nothing to undo", "last change 12 Nov can be undone"

} // namespace gui::StatusText
