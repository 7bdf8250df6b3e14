// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"

namespace backend {

/// One reason for or against giving a VM the drive itself instead of a virtual disk on it. Reasons
/// come from what the node says, never from numbers of other machines; the decision is the person's.
struct Advice {
    enum class Stand {
        Passthrough, ///< speaks for the drive itself
        Virtio,      ///< speaks for a virtual disk
        Undecided,   ///< to be weighed, or unknown
    };

    QString id; ///< stable kebab-case word
    Stand stand = Stand::Undecided;
    QString sentence; ///< "Proxmox backs VM 100 truenas up."
    QString reason;
    QList<Evidence> evidence;

    bool operator==(const Advice&) const = default;
};

[[nodiscard]] QString wordFor(Advice::Stand stand); ///< "passthrough", "virtio", "undecided"

/// Every reason that applies to this drive and this VM; empty when there is no such drive or VM.
[[nodiscard]] QList<Advice> adviseOn(const NodeSnapshot& snapshot, const PciAddress& drive, int vmid);

} // namespace backend
