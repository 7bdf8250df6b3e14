// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QScrollArea>

namespace gui {

class ChartTableView;
class DrivesChart;
class GroupsChart;

/// The hardware as charts: groups above, drives below, or both as tables.
class HardwareCharts final : public QScrollArea {
    Q_OBJECT

public:
    explicit HardwareCharts(QWidget* parent = nullptr);

    void showNode(const NodeState& state);
    void setSelected(const QString& key);
    void setAsTable(bool asTable);

signals:
    void chosen(const QString& key);

private:
    [[nodiscard]] QWidget* createCharts();
    [[nodiscard]] QWidget* createTables();

    GroupsChart* m_groups;
    DrivesChart* m_drives;
    ChartTableView* m_groupsTable;
    ChartTableView* m_drivesTable;
    QWidget* m_charts;
    QWidget* m_tables;
    std::shared_ptr<const backend::NodeSnapshot> m_shown;
};

} // namespace gui
