// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "widgets/StateSign.h"

namespace gui {

/// One row a person may choose, or sees why not.
struct Choice {
    QString key;    ///< PCI address or VM number
    QString icon;   ///< a LineIcon
    QString title;
    QString reason; ///< why it can or cannot be chosen, in one sentence
    QString size;
    QString identity; ///< serial, in fixed type
    QString place;
    State state = State::Ready;
    bool canChoose = false;

    bool operator==(const Choice&) const = default;
};

/// Every NVMe drive of the node; those that cannot be given cannot be chosen.
[[nodiscard]] QList<Choice> driveChoices(const NodeState& state);

/// Every VM the node knows, those that cannot take this drive not to be chosen.
[[nodiscard]] QList<Choice> machineChoices(const NodeState& state, const backend::PciAddress& drive);

/// How an intent names the drive: by its serial where that names one drive only, else by address.
[[nodiscard]] QString nameForIntent(const backend::NodeSnapshot& snapshot, const backend::PciAddress& drive);

} // namespace gui
