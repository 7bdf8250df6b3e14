// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Journal.h"
#include "widgets/StateSign.h"

/// How applied plans are said: in the progress of an apply, in the history and in reports. Entries
/// may come from a node, so every text is made fit to be shown.
namespace gui::JournalText {

struct Word {
    QString text;
    std::optional<State> sign;
};

[[nodiscard]] QString title(const backend::JournalEntry& entry);
[[nodiscard]] QString icon(const backend::JournalEntry& entry); ///< a LineIcon
/// `isRunning`: this program applies it now; an open entry that does not run was interrupted.
[[nodiscard]] Word result(const backend::JournalEntry& entry, bool isRunning);
[[nodiscard]] Word result(const backend::StepRecord& step);

[[nodiscard]] QString day(const QDateTime& time);    ///< "Today", "12 November", "3 March 2025"
[[nodiscard]] QString when(const QDateTime& time);   ///< "14:17:02", local; empty when there is none
[[nodiscard]] QString took(const QDateTime& from, const QDateTime& to); ///< "0.4 s", "3 min"

/// The commands that undo what was done or begun, in the order to run them in; empty: nothing to undo.
[[nodiscard]] QString wayBack(const backend::JournalEntry& entry);
/// What a person would type for the step, in one line; where that is no command, what the step does.
[[nodiscard]] QString commandLine(const backend::Step& step);
/// What the step changes; a VM's configuration as it was read back, where it was.
[[nodiscard]] QList<backend::TextChange> recordedChanges(const backend::StepRecord& step);
/// What going on with an open entry means: who may still be at it, and whether the node restarts.
[[nodiscard]] QString goingOn(const backend::JournalEntry& entry);
[[nodiscard]] QString receiptOnNode(const backend::JournalEntry& entry);

/// Everything about one entry as plain text, to be saved or attached.
[[nodiscard]] QString report(const backend::JournalEntry& entry);

} // namespace gui::JournalText
