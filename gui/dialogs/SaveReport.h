// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Journal.h"

class QWidget;

namespace gui {

/// Asks for a file and writes the report of this entry into it, as plain text.
void saveReport(const backend::JournalEntry& entry, QWidget* parent);

} // namespace gui
