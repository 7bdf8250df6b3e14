// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwarePage.h"

#include "HardwareBar.h"
#include "charts/HardwareCharts.h"
#include "widgets/HardwarePanel.h"
#include "widgets/HardwareTreeView.h"
#include "widgets/TextLabel.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

HardwarePage::HardwarePage(Workbench& workbench, QWidget* parent)
    : Page(workbench, parent)
    , m_bar(new HardwareBar)
    , m_views(new QStackedWidget)
    , m_tree(new HardwareTreeView)
    , m_charts(new HardwareCharts)
    , m_panel(new HardwarePanel)
{
    createLayout();
    connectSignals();
}

void HardwarePage::createLayout()
{
    m_views->addWidget(m_tree);
    m_views->addWidget(m_charts);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(new HairLine(HairLine::Weight::Plain));
    column->addWidget(m_views, 1);
    auto* splitter = new QSplitter;
    splitter->setObjectName(u"hardwareParts"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({1280 - Look::sidebarWidth - Look::panelWidth, Look::panelWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void HardwarePage::connectSignals()
{
    connect(m_bar, &HardwareBar::viewChanged, this, &HardwarePage::showHardware);
    connect(m_bar, &HardwareBar::orderChanged, this, &HardwarePage::showHardware);
    connect(m_bar, &HardwareBar::filterChanged, m_tree, &HardwareTreeView::setFilter);
    connect(m_bar, &HardwareBar::asTableChanged, m_charts, &HardwareCharts::setAsTable);
    connect(m_tree, &HardwareTreeView::chosen, this, &HardwarePage::select);
    connect(m_charts, &HardwareCharts::chosen, this, &HardwarePage::select);
    connect(m_panel, &HardwarePanel::giveRequested, this, &Page::giveRequested);
    connect(m_panel, &HardwarePanel::takeBackRequested, this, &HardwarePage::takeBack);
}

void HardwarePage::showNode(Workbench::NodeId id, const NodeState& state)
{
    m_id = id;
    if (!m_selected.contains(id) && state.snapshot && !state.snapshot->drives.isEmpty())
        m_selected.insert(id, firstDrive());
    showHardware();
}

void HardwarePage::showHardware()
{
    if (!m_id)
        return;
    const NodeState& state = m_workbench.state(*m_id);
    const QString key = m_selected.value(*m_id);
    m_tree->showNode(state, m_bar->order());
    m_charts->showNode(state);
    m_tree->select(key);
    m_charts->setSelected(key);
    m_panel->showSelection(state, key);
    m_views->setCurrentWidget(m_bar->showsCharts() ? static_cast<QWidget*>(m_charts) : m_tree);
}

void HardwarePage::select(const QString& key)
{
    if (!m_id || key.isEmpty())
        return;
    m_selected.insert(*m_id, key);
    m_tree->select(key);
    m_charts->setSelected(key);
    m_panel->showSelection(m_workbench.state(*m_id), key);
}

void HardwarePage::reveal(const QString& selection) { select(selection); }

void HardwarePage::startFilter() { m_bar->startFilter(); }

void HardwarePage::takeBack(const QString& drive)
{
    if (!m_id)
        return;
    m_workbench.addIntent(*m_id, backend::TakeBackDrive{drive});
    emit pageRequested(u"plan"_s, {});
}

QString HardwarePage::firstDrive() const { return m_workbench.state(*m_id).snapshot->drives.first().address.text(); }

} // namespace gui
