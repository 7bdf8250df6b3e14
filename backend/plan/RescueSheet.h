// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

namespace backend {

/// What to type at the node's own screen when it does not come back from the restart of this change: one page
/// of plain text that needs neither this program nor a network. Empty for a change without a restart.
[[nodiscard]] QByteArray rescueSheet(const JournalEntry& entry);

} // namespace backend
