// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FleetGroup.h"

namespace gui {

enum class FleetColumn { Node, Drive, Serial, Place, Size, Use, Owner, Driver, Health, Verdict, Change };
inline constexpr int fleetColumns = 11;

/// The words of the table of all drives.
namespace FleetText {

/// Where a drive is shown: its node, and the drives that changed nodes.
struct Context {
    const FleetGroup& group;
    const backend::FleetMoves& moves;
};

[[nodiscard]] QString nodeText(const backend::FleetNode& node); ///< its name, and whether it is simulated
[[nodiscard]] QString heading(FleetColumn column);
[[nodiscard]] QString cell(FleetColumn column, const Context& context, const backend::FleetDrive& drive);
/// Texts as long as most of a column are, in the person's language. For the width of the column.
[[nodiscard]] QStringList usual(FleetColumn column);
/// What stands behind a cell in a sentence: the tool tip; empty where the cell says it all.
[[nodiscard]] QString more(FleetColumn column, const Context& context, const backend::FleetDrive& drive);
[[nodiscard]] std::optional<State> sign(FleetColumn column, const Context& context, const backend::FleetDrive& drive);
/// By what a column is sorted; where it is the text alone, the same for all rows.
[[nodiscard]] double rank(FleetColumn column, const Context& context, const backend::FleetDrive& drive);

} // namespace FleetText
} // namespace gui
