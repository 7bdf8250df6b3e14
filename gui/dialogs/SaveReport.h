// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Journal.h"
#include "plan/Proof.h"

class QWidget;

namespace gui {

/// Asks for a file and writes the report of this entry into it, with its proof where there is one. The
/// file's ending decides: .html is a page for a browser, everything else plain text.
void saveReport(const backend::JournalEntry& entry, const std::optional<backend::Proof>& proof, QWidget* parent);

/// What is written to a file of this name.
[[nodiscard]] QString reportFor(const QString& path, const backend::JournalEntry& entry,
                                const std::optional<backend::Proof>& proof, const QDateTime& savedAt);

} // namespace gui
