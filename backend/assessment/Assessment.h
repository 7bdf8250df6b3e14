// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Finding.h"
#include "NodeMemory.h"
#include "node/NodeSnapshot.h"

#include <QStringList>

namespace backend {

enum class Verdict { Ready, Attention, Blocked };

[[nodiscard]] QString wordFor(Verdict verdict); ///< "ready", "attention", "blocked"

/// May this drive be given to a VM, and what speaks against it.
struct DriveVerdict {
    PciAddress address;
    Verdict verdict = Verdict::Blocked;
    std::optional<int> givenTo; ///< the local VM whose current or pending configuration names it
    QString reason;             ///< one short sentence: "Alone in group 14, empty."
    QStringList findings;       ///< ids, worst first

    bool operator==(const DriveVerdict&) const = default;
};

/// Everything the program says about a node. A pure function of the snapshot and of what is remembered.
struct Assessment {
    QString headline;            ///< "2 of 3 NVMe drives can be given to a VM; nothing on the host needs changing."
    QList<Finding> findings;     ///< worst first
    QList<DriveVerdict> drives;  ///< in the snapshot's order

    bool operator==(const Assessment&) const = default;

    [[nodiscard]] const DriveVerdict* of(const PciAddress& drive) const;
    [[nodiscard]] QList<Finding> about(const Subject& subject) const;
};

[[nodiscard]] Assessment assess(const NodeSnapshot& snapshot, const NodeMemory& memory = {});

/// What giving this drive to this VM would mean beyond the drive's own findings: machine type,
/// pinned memory, locks, snapshots, another node's VM, templates. Blocked ones refuse the plan.
[[nodiscard]] QList<Finding> assessGift(const NodeSnapshot& snapshot, const PciAddress& drive, int vmid);

} // namespace backend
