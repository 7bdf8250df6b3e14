// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlanDraft.h"
#include "Safety.h"

namespace backend {

/// What the planners for single intents work on together.
struct Planning {
    const NodeSnapshot& snapshot;
    const Safety& safety;
    PlanDraft& draft;
    Plan& plan;
};

void planGift(const Planning& planning, const Drive& drive, const GiveDrive& intent);
void planTakingBack(const Planning& planning, const Drive& drive);

/// "Samsung SSD 980 PRO 2TB (S6B0NL0W417203X)"
[[nodiscard]] QString fullName(const Drive& drive);

/// A drive that a VM gave back stays with vfio-pci until the node restarts (qemu-server never binds
/// it to nvme again).
void warnAboutBinding(const Planning& planning, const PciAddress& function);

} // namespace backend
