// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "widgets/StateSign.h"

/// How a proof is said: its outcome as a sentence, its questions and answers as words.
namespace gui::ProofText {

struct Verdict {
    State sign = State::Waiting;
    QString headline;
    QString note; ///< when and how it was checked, and how many checks agree

    bool operator==(const Verdict&) const = default;
};
[[nodiscard]] Verdict verdict(const NodeState& state, int vmid);
/// The node's last proof, when it is of this VM.
[[nodiscard]] const backend::Proof* proofOf(const NodeState& state, int vmid);

/// The proof that belongs to this entry, which must be the one applied last; else none.
[[nodiscard]] std::optional<backend::Proof> proofAfter(const NodeState& state, const backend::JournalEntry& entry);

[[nodiscard]] State sign(backend::Check::Result result);
[[nodiscard]] QString word(backend::Check::Result result); ///< "Proved", "Wrong", "Not seen"
[[nodiscard]] QString answer(const backend::Check& check);  ///< "Same", "As planned", "Wrong", "Not seen"
[[nodiscard]] QString question(const backend::Check& check, bool inGuest); ///< "Serial", "Held by"

/// The VM runs, and it could not be asked what it sees: a person can say it.
[[nodiscard]] bool canPaste(const NodeState& state, int vmid);

/// The change that has the VM take its drive, as it must be started, or stopped and started, for that.
[[nodiscard]] std::optional<backend::GiveDrive> startThatProves(const NodeState& state, int vmid);
/// The recorded serial of the first drive that is proved; empty: none is.
[[nodiscard]] QString provedSerial(const NodeState& state, int vmid);

} // namespace gui::ProofText
