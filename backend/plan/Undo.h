// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

namespace backend {

/// The plan that takes an entry back, made from its receipts and the node as it is now: every option
/// returns to the value it had. Refused, with findings, where somebody changed it since.
[[nodiscard]] Plan planUndo(const NodeSnapshot& snapshot, const JournalEntry& entry);

} // namespace backend
