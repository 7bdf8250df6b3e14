// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "widgets/StateSign.h"

namespace gui {

/// The way of one drive from the node into the guest, as far as it was read: what stands at each
/// place, and what the checks say of the way from one to the next.
struct ProofLane {
    struct Place {
        QString icon; ///< a LineIcon
        QString title;
        QString detail; ///< a value: an address, a driver, a setting

        bool operator==(const Place&) const = default;
    };
    QList<Place> places; ///< on the node, its group, the VM, in the guest
    QList<backend::Check::Result> ways; ///< between them, one fewer
    QString serial; ///< recorded when the drive was given; the host cannot read it any more
    QString recorded; ///< "recorded at 14:15"; empty: no entry tells
    QString serialInGuest; ///< what the guest shows; empty: nothing was seen
    backend::Check::Result sameSerial = backend::Check::Result::NotSeen;

    bool operator==(const ProofLane&) const = default;
};

/// One for each function of the node's last proof.
[[nodiscard]] QList<ProofLane> proofLanes(const NodeState& state);
/// What stands between the two serials: "same serial".
[[nodiscard]] QString serialWord(const ProofLane& lane);
/// The lane in a sentence, for those who do not see it.
[[nodiscard]] QString inWords(const ProofLane& lane);

} // namespace gui
