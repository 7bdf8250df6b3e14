// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"

#include <QLatin1StringView>

namespace backend {

/// A hostpci line of a VM that names a function: in its own words, by slot, in a list or through a
/// cluster mapping (qemu-server PCI.pm, parse_hostpci).
struct Holding {
    int vmid = 0;
    bool isLocal = true;
    QString key; ///< "hostpci0"
    QString value; ///< "0000:04:00.0,pcie=1"
    QString mapping; ///< the mapping it goes through; empty when it names the address itself
    QString section; ///< "" current, "PENDING", or a snapshot's name
    bool isLeaving = false; ///< current, but deleted or replaced in [PENDING]

    bool operator==(const Holding&) const = default;
    /// Current or pending: what counts when the VM starts. The rest are memories of snapshots.
    [[nodiscard]] bool isInForce() const
    {
        return section.isEmpty() || section == QLatin1StringView("PENDING");
    }
};

/// Every holding of a function. Raw lines of VMs of other members are left out: they name the slots
/// of their own node.
[[nodiscard]] QList<Holding> holdingsOf(const NodeSnapshot& snapshot, const PciAddress& function);

/// The local VMs that would get the function at their next start, each once.
[[nodiscard]] QList<int> localHolders(const NodeSnapshot& snapshot, const PciAddress& function);

/// Every function of this node that a hostpci value names.
[[nodiscard]] QList<PciAddress> functionsNamed(const NodeSnapshot& snapshot,
                                               const QString& hostpci);

/// Lines that Proxmox may understand and this program does not; they could name anything.
[[nodiscard]] QList<Holding> unreadableHostpci(const NodeSnapshot& snapshot);

/// The very line, and the file and section it stands in.
[[nodiscard]] Evidence evidenceOf(const Holding& holding);

/// "VM 101 docker", or "VM 101" when its configuration is not here.
[[nodiscard]] QString machineTitle(const NodeSnapshot& snapshot, int vmid);

[[nodiscard]] bool isHostpciKey(QStringView key); ///< "hostpci0" … "hostpci15"

} // namespace backend
