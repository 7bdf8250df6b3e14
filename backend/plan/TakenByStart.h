// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Safety.h"
#include "Step.h"

namespace backend {

/// All that a VM's next start with this configuration takes from the host: what its hostpci lines name, and with it
/// the whole groups but for bridges (SysFSTools.pm, pci_dev_group_bind_to_vfio). `findings` say what forbids it:
/// devices that are not there or in no known group, that the host or another VM uses, or that nobody asked for.
struct TakenByStart {
    QList<TakenFunction> functions; ///< sorted by address
    QList<Finding> findings;
};
[[nodiscard]] TakenByStart takenByStart(const NodeSnapshot& snapshot, const Safety& safety, const VmConfig& config,
                                        int vmid);

/// What forbids shutting down or starting this VM, whatever it has.
[[nodiscard]] QList<Finding> findingsOnPower(const NodeSnapshot& snapshot, const VirtualMachine& machine);

} // namespace backend
