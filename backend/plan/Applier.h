// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

#include <functional>

namespace backend {

/// What applying needs from outside: the node, the laptop's journal, the time and a name.
struct ApplyPorts {
    Shell& shell;
    JournalStore& laptop;
    std::function<QDateTime()> now; ///< UTC
    std::function<QString()> newId; ///< a fresh JournalEntry::id
    QString who;
    std::function<void(const JournalEntry&)> progress; ///< after every change of state; may be empty
    /// Waits until the node answers again with another boot id than this, from when on the shell works
    /// anew. Empty: nobody allowed a restart, and a plan that needs one stops before it. Error kinds:
    /// ConnectionLost (it did not come back in time), Cancelled, and those of connecting.
    std::function<Result<void>(const QString& bootId, std::stop_token)> awaitRestart = {};
    /// Opens a new line to the node, which the shell works on from then on: that the old one still answers proves
    /// nothing. Empty: no VM is started under a guard. Error kinds: ConnectionLost, Cancelled, HostKeyChanged.
    std::function<Result<void>(std::stop_token)> openAnew = {};
};

/// How far an apply came. `problem` has a value when it did not reach the end; `entry` then says
/// what was done. No entry id: nothing was written anywhere.
struct ApplyOutcome {
    JournalEntry entry;
    std::optional<Error> problem;

    [[nodiscard]] bool changedAnything() const;
};

/// Makes the reviewed plan true: reads the node again and stops with StaleState when the plan made
/// of it is not the reviewed one; opens the journal on the node (which is the lock) and on the
/// laptop, and reads once more under the lock; then step by step guard, receipt, do, verify. Stops at the first failure. The stop token
/// is honoured between steps only. Before a restart that nobody allowed it ends with RestartOwed, and
/// the entry stays open.
[[nodiscard]] ApplyOutcome apply(const Plan& reviewed, const ApplyPorts& ports, std::stop_token stop = {});

/// Ends an entry that was left open (lost line, killed program): looks at the node, records which
/// steps took effect, does the rest, and closes it. Error NotFound kind is Usage when none is open.
[[nodiscard]] ApplyOutcome resume(const JournalEntry& open, const ApplyPorts& ports, std::stop_token stop = {});

} // namespace backend
