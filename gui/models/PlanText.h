// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "widgets/StateSign.h"

/// How a plan is said: on the Plan page and in the dialog that confirms it.
namespace gui::PlanText {

[[nodiscard]] QString headline(const NodeState& state); ///< "2 changes are planned for pve1"
/// One sentence for each intent of the draft, or what an undo does.
[[nodiscard]] QStringList sentences(const NodeState& state);
[[nodiscard]] QString note(const backend::Step& step);  ///< "2 settings, VM 100 truenas runs"
[[nodiscard]] QString changedLines(int count, QChar sign); ///< "+2"

/// What the plan does to the node and its guests beyond the change itself.
struct Consequence {
    State sign = State::Ready;
    QString effect; ///< "No restart of pve1."
    QString safety; ///< what is said as plainly: what is not lost, what can be undone

    bool operator==(const Consequence&) const = default;
};
[[nodiscard]] Consequence consequence(const NodeState& state);

/// Why Apply cannot be pressed now; empty when it can.
[[nodiscard]] QString whyNot(const NodeState& state);

/// Titles of the VMs the plan changes, those that run now first.
struct Concerned {
    QString title;
    bool runs = false;

    bool operator==(const Concerned&) const = default;
};
[[nodiscard]] QList<Concerned> concerned(const backend::Plan& plan);

/// Sentences, diffs, commands and undo commands, for the clipboard.
[[nodiscard]] QString asText(const backend::Plan& plan);

/// The VM a proof is about: the first that is given a drive.
[[nodiscard]] std::optional<int> machineToProve(const backend::JournalEntry& entry);

} // namespace gui::PlanText
