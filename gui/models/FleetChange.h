// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FleetText.h"

namespace gui {

/// What is other with a drive than at the last visit, said to a person.
struct FleetChange {
    QString word; ///< the weightiest change: "Moved"; "–" when there is none
    std::optional<State> sign;
    int rank = 0; ///< the weightier, the higher; 0: nothing changed
    QStringList sentences; ///< the weightiest first
};

/// The words that tell a change without a node's name. For the width of a column.
[[nodiscard]] QStringList fleetChangeWords();

[[nodiscard]] FleetChange fleetChange(const FleetText::Context& context, const backend::FleetDrive& drive);

} // namespace gui
