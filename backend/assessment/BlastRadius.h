// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"

namespace backend {

/// One thing the node loses when a VM starts with a device of this group.
struct Loss {
    enum class Kind { BootDisk, FileSystem, Swap, Pool, VolumeGroup, GuestDisk, Network, Session, Controller, Other };

    Kind kind = Kind::Other;
    PciAddress through; ///< the function it hangs on
    QString sentence;   ///< "Its boot drive, Samsung 970 EVO Plus", "Network port enp1s0f0"
    QString detail;     ///< "/, /boot/efi, swap 8 GiB", "vmbr0, and with it this SSH session"
    bool isInUse = true; ///< false: a device the host has a driver for but does not visibly use

    bool operator==(const Loss&) const = default;
};

/// Group members that go to the VM without being asked for: all but the function itself and bridges
/// (PciDevice::isBridge). Empty means isolated.
[[nodiscard]] QList<PciAddress> foreignMembers(const NodeSnapshot& snapshot, const PciAddress& function);

/// Everything the node loses when a VM takes this function with its whole group, worst first. What
/// hangs on the function itself is included.
[[nodiscard]] QList<Loss> blastRadius(const NodeSnapshot& snapshot, const PciAddress& function);

} // namespace backend
