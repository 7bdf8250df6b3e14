// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Journal.h"
#include "plan/Proof.h"

namespace gui {

/// Everything about one entry as a page of its own: what was planned, each step with its receipt, its
/// difference and its output, and the proof, if there is one. Light or dark as the reader's browser
/// is; it loads nothing and runs nothing, and all text in it is escaped, whoever it came from.
[[nodiscard]] QString journalHtml(const backend::JournalEntry& entry, const std::optional<backend::Proof>& proof,
                                  const QDateTime& savedAt);

} // namespace gui
