// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

namespace gui {

/// The window's title: the node that is shown, and how far the work on it is. Null: no node is shown.
[[nodiscard]] QString windowTitle(const NodeState* state);

} // namespace gui
