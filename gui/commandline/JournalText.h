// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Journal.h"

namespace gui::commandline {

class Console;

/// One entry of a journal: when, who, how it ended, what it did.
void printEntry(Console& console, const backend::JournalEntry& entry, int indent = 0);

} // namespace gui::commandline
