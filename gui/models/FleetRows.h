// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FleetText.h"

#include <map>

namespace gui {

/// A node as the table keeps it.
struct FleetSlot {
    FleetGroup group;
    int rank = 0; ///< by name, among all nodes
    QStringList searched; ///< what the filter looks at, a text a drive; made when first needed
};

/// One row: a drive of a node, or the node's heading.
struct FleetRow {
    const FleetSlot* slot = nullptr;
    int drive = -1; ///< in the node's list; -1: the heading
    double number = 0; ///< what the row is sorted by: this, then the text
    QString text;

    [[nodiscard]] bool isHeading() const { return drive < 0; }
    [[nodiscard]] const backend::FleetDrive& facts() const { return slot->group.node.drives.at(drive); }
};

/// Which drives of which nodes are shown, and in what order. Ordered by node each node has a heading;
/// by anything else all drives stand among each other.
class FleetRows {
public:
    void setOrder(FleetColumn column, Qt::SortOrder order);
    void setFilter(const QString& text); ///< shows the drives in whose words the text is; empty: all

    [[nodiscard]] bool hasHeadings() const { return m_column == FleetColumn::Node; }
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }

    [[nodiscard]] std::vector<FleetRow> all(std::map<Workbench::NodeId, FleetSlot>& nodes, const backend::FleetMoves& moves) const;
    /// The rows of one node, in order.
    [[nodiscard]] std::vector<FleetRow> of(FleetSlot& slot, const backend::FleetMoves& moves) const;
    [[nodiscard]] bool isBefore(const FleetRow& a, const FleetRow& b) const;
    static void rank(std::map<Workbench::NodeId, FleetSlot>& nodes);

private:
    void add(std::vector<FleetRow>& rows, FleetSlot& slot, const backend::FleetMoves& moves) const;
    [[nodiscard]] bool isShown(FleetSlot& slot, int drive, const backend::FleetMoves& moves) const;

    FleetColumn m_column = FleetColumn::Node;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QString m_filter;
};

} // namespace gui
