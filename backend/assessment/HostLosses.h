// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BlastRadius.h"

namespace backend {

/// A hostpci line of a VM as its next start sees it, and what the host then loses that it uses.
struct HostLosses {
    QString key;   ///< "hostpci0"
    QString value; ///< "0000:04:00.0,pcie=1"
    QList<Loss> losses;
};

/// The keys of hostpci lines in the current and the pending section, each once.
[[nodiscard]] QStringList hostpciKeys(const VmConfig& config);

/// Only lines with losses.
[[nodiscard]] QList<HostLosses> hostLossesOf(const NodeSnapshot& snapshot,
                                             const VirtualMachine& machine);

} // namespace backend
