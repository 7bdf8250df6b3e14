// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Intent.h"
#include "node/NodeSnapshot.h"

namespace gui {

/// What a person may ask for beside the gift itself.
enum class GiftWish {
    Fitting, ///< named as the node suggests
    Address,
    Mapping,
    Q35,
    FixedMemory,
    Agent,
    AllFunctions,
    NotEarly,
    EarlyByDrive,
    EarlyByIds,
    AtNextStart,
    StartNow,
    RestartNow,
};

/// One wish with what it costs. The planner decides whether it can be had, not the dialog.
struct GiftOption {
    GiftWish wish = GiftWish::Fitting;
    QString title;
    QString price;
    QString refusal; ///< why it cannot be chosen; empty: it can

    bool operator==(const GiftOption&) const = default;
};

struct GiftOptionGroup {
    QString title;
    bool isOneOf = false; ///< exactly one of them holds, the first unless another is chosen
    QList<GiftOption> options;

    bool operator==(const GiftOptionGroup&) const = default;
};

/// What can be asked for with this gift, on this node. Wishes that would change nothing are left out.
[[nodiscard]] QList<GiftOptionGroup> giftOptions(const backend::NodeSnapshot& snapshot, const backend::GiveDrive& gift);

/// The gift with this wish added.
[[nodiscard]] backend::GiveDrive withWish(backend::GiveDrive gift, GiftWish wish);

} // namespace gui
