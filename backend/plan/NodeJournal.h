// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

namespace backend {

/// Opens the entry on the node, which locks it. Error kinds: Busy (another entry is open),
/// StorageFull, NoRoot (the folder cannot be written) and those of the Shell.
[[nodiscard]] Result<void> openOnNode(Shell& shell, const JournalEntry& entry);

/// What is said while this entry is open on the node: it is the lock.
[[nodiscard]] Error busyWith(const JournalEntry& open);

enum class Saving {
    Open, ///< stays open
    Close, ///< ends with this
    Closed, ///< had ended before
};

/// Error kinds: Usage (not on the node), StaleState (somebody else closed it), StorageFull, NoRoot
/// and those of the Shell. Unless it succeeds, the entry on the node stands as it was.
[[nodiscard]] Result<void> saveOnNode(Shell& shell, const JournalEntry& entry, Saving saving);

} // namespace backend
