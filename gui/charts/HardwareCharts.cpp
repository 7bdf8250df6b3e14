// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwareCharts.h"

#include "ChartTableView.h"
#include "DrivesChart.h"
#include "GroupsChart.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

QWidget* stacked(QWidget* above, QWidget* below)
{
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    layout->addWidget(above);
    layout->addWidget(new HairLine);
    layout->addWidget(below);
    return both;
}

} // namespace

HardwareCharts::HardwareCharts(QWidget* parent)
    : QScrollArea(parent)
    , m_groups(new GroupsChart)
    , m_drives(new DrivesChart)
    , m_groupsTable(new ChartTableView)
    , m_drivesTable(new ChartTableView)
    , m_charts(createCharts())
    , m_tables(createTables())
{
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(m_charts);
    layout->addWidget(m_tables);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAsTable(false);
}

QWidget* HardwareCharts::createCharts()
{
    m_groups->setObjectName(u"groupsChart"_s);
    m_drives->setObjectName(u"drivesChart"_s);
    connect(m_groups, &MarkChart::markChosen, this, &HardwareCharts::chosen);
    connect(m_drives, &MarkChart::markChosen, this, &HardwareCharts::chosen);
    return stacked(m_groups, m_drives);
}

QWidget* HardwareCharts::createTables()
{
    m_groupsTable->setObjectName(u"groupsTable"_s);
    m_drivesTable->setObjectName(u"drivesTable"_s);
    connect(m_groupsTable, &ChartTableView::rowChosen, this, &HardwareCharts::chosen);
    connect(m_drivesTable, &ChartTableView::rowChosen, this, &HardwareCharts::chosen);
    return stacked(m_groupsTable, m_drivesTable);
}

void HardwareCharts::showNode(const NodeState& state)
{
    if (state.snapshot == m_shown)
        return;
    m_shown = state.snapshot;
    m_groups->showNode(state);
    m_drives->showNode(state);
    m_groupsTable->setTable(m_groups->table());
    m_drivesTable->setTable(m_drives->table());
}

void HardwareCharts::setSelected(const QString& key)
{
    m_groups->setSelected(key);
    m_drives->setSelected(key);
    m_groupsTable->setSelected(key);
    m_drivesTable->setSelected(key);
}

void HardwareCharts::setAsTable(bool asTable)
{
    m_charts->setVisible(!asTable);
    m_tables->setVisible(asTable);
}

} // namespace gui
