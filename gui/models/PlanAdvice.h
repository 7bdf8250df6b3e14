// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Advice.h"
#include "plan/Plan.h"

namespace gui {

/// "passthrough", "VirtIO", "to weigh": what a piece of advice speaks for.
[[nodiscard]] QString standText(backend::Advice::Stand stand);

/// The advice on one drive and VM that a plan would bring together.
struct GiftAdvice {
    const backend::Drive* drive = nullptr; ///< lives as long as the snapshot
    int vmid = 0;
    QList<backend::Advice> reasons;
};

[[nodiscard]] QList<GiftAdvice> adviceOn(const backend::Plan& plan, const backend::NodeSnapshot& snapshot);

} // namespace gui
