// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StepWork.h"

namespace backend {

/// An entry on its way: keeps the record on the node and on the laptop in step with what is done.
class ApplyRun {
public:
    ApplyRun(JournalEntry entry, const ApplyPorts& ports)
        : m_entry(std::move(entry)),
          m_ports(ports)
    {
    }

    /// Writes the entry to the laptop, then opens it on the node. When the node refuses, the
    /// laptop's copy is closed and nothing was changed.
    [[nodiscard]] std::optional<Error> open();
    /// Finds out which steps took effect since, and whether the rest still can. An outcome when the
    /// entry ends with that.
    [[nodiscard]] std::optional<ApplyOutcome> takeStock(const NodeSnapshot& snapshot);
    /// Does what is not done yet and closes the entry.
    [[nodiscard]] ApplyOutcome runToEnd(std::stop_token stop);
    /// Closes the entry as stopped, unless the error leaves in doubt what was done.
    [[nodiscard]] ApplyOutcome stopWith(Error error);
    /// Ends here, and leaves the entry to be resumed.
    [[nodiscard]] ApplyOutcome leaveOpen(Error error);

    [[nodiscard]] const JournalEntry& entry() const { return m_entry; }

private:
    [[nodiscard]] StepPlace placeOf(qsizetype index) const;
    [[nodiscard]] std::optional<ApplyOutcome> takeStockOf(qsizetype index, const NodeSnapshot& snapshot);
    [[nodiscard]] bool isDoneUpTo(qsizetype index) const;
    [[nodiscard]] std::optional<Error> doStep(qsizetype index, std::stop_token stop);
    [[nodiscard]] std::optional<Error> finishStep(qsizetype index, const StepOutcome& outcome);
    [[nodiscard]] std::optional<ApplyOutcome> goOnAfter(qsizetype index, std::stop_token stop);
    [[nodiscard]] std::optional<Error> keepRescueSheet();
    [[nodiscard]] ApplyOutcome oweRestart();
    /// Ends before the restart, and leaves the entry to be resumed.
    [[nodiscard]] ApplyOutcome waitForRestart(const Error& why);
    [[nodiscard]] std::optional<ApplyOutcome> objectToRestart(std::stop_token stop);
    void endStep(qsizetype index, StepRecord::State state);
    /// Writes both copies, the node's first, and tells whoever watches.
    [[nodiscard]] std::optional<Error> save();
    [[nodiscard]] ApplyOutcome close();
    void markTakenBack();
    void tell() const;
    [[nodiscard]] QString wayBack() const;

    JournalEntry m_entry;
    const ApplyPorts& m_ports;
};

} // namespace backend
