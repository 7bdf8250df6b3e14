// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "widgets/StateSign.h"

#include <memory>
#include <vector>

namespace gui {

/// One row of the hardware tree, ready to be shown.
struct HardwareItem {
    enum class Kind { Group, Section, Bridges, Function, Block };

    Kind kind = Kind::Function;
    QString key;  ///< the same thing keeps its key from reading to reading: selection and expansion
    QString icon; ///< a LineIcon
    QString name;
    QString fullName; ///< where `name` is short for it
    QString note; ///< beside the name of groups and sections, across all columns
    QString address;
    QString driver;
    QString size;
    QString use;
    QString link;
    bool isLinkDowngraded = false;
    QString reset;
    QString health;
    bool isUnwell = false; ///< `health` needs attention
    QString verdict; ///< the word beside `state`, or what it is instead: "Host uses it"
    std::optional<State> state;
    bool startsOpen = false;

    std::optional<backend::PciAddress> function; ///< of the row, or that a block device hangs on
    std::optional<int> group;

    HardwareItem* parent = nullptr;
    std::vector<std::unique_ptr<HardwareItem>> children;

    HardwareItem* add(std::unique_ptr<HardwareItem> child);
};

enum class HardwareOrder { ByGroup, ByTopology, DrivesOnly };

/// The words that stand where a row has no verdict.
[[nodiscard]] QStringList hardwareVerdicts();

/// The tree of a node; an empty root when nothing was read yet.
[[nodiscard]] std::unique_ptr<HardwareItem> hardwareTree(const NodeState& state, HardwareOrder order);

} // namespace gui
