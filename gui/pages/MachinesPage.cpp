// SPDX-License-Identifier: GPL-3.0-or-later
#include "MachinesPage.h"

#include "models/MachineText.h"
#include "widgets/ColumnWidths.h"
#include "widgets/MachinePanel.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

MachinesPage::MachinesPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, parent)
    , m_sentence(new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_table(new QTableView)
    , m_panel(new MachinePanel)
{
    createTable();
    createLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MachinesPage::choose);
    connect(m_panel, &MachinePanel::giveRequested, this, &Page::giveRequested);
}

void MachinesPage::createTable()
{
    m_table->setObjectName(u"machinesTable"_s);
    m_table->setAccessibleName(tr("VMs"));
    m_table->setModel(&m_machines);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Look::tableRow);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const auto either = [metrics = m_table->fontMetrics()](QString (*word)(bool)) { return widest({word(true), word(false)}, metrics); };
    fitColumns(*header, {{MachinesModel::Id, u"00000"_s},
                         {MachinesModel::Name, u"a-name-of-a-vm"_s},
                         {MachinesModel::Status, either(MachineText::status)},
                         {MachinesModel::MachineType, u"pc-q35-9.0"_s},
                         {MachinesModel::Memory, u"100.0 GiB"_s},
                         {MachinesModel::Agent, either(MachineText::agent)},
                         {MachinesModel::OnBoot, either(MachineText::onBoot)}});
}

void MachinesPage::createLayout()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sentence->setContentsMargins(Look::pageMargin, 20, Look::pageMargin, 14);
    column->addWidget(m_sentence);
    auto* tableRow = new QHBoxLayout;
    tableRow->setContentsMargins(Look::pageMargin - 8, 0, 0, 0);
    tableRow->addWidget(m_table);
    column->addLayout(tableRow, 1);
    auto* splitter = new QSplitter;
    splitter->setObjectName(u"machinesParts"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({1280 - Look::sidebarWidth - 320, 320});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void MachinesPage::showNode(Workbench::NodeId id, const NodeState& state)
{
    m_id = id;
    m_sentence->setText(sentence(state));
    if (!m_selected.contains(id) && state.snapshot && !state.snapshot->machines.isEmpty())
        m_selected.insert(id, state.snapshot->machines.first().vmid);
    m_machines.show(state);
    m_table->setVisible(m_machines.rowCount() > 0);
    restoreSelection();
    m_panel->showMachine(state, m_selected.value(id));
}

/// How many there are, and how many own a device.
QString MachinesPage::sentence(const NodeState& state) const
{
    if (!state.snapshot)
        return {};
    int owners = 0;
    for (const auto& machine : state.snapshot->machines)
        owners += MachineText::hostpci(machine).isEmpty() ? 0 : 1;
    if (state.snapshot->machines.isEmpty())
        return state.snapshot->isUnread(u"vm-configs") ? tr("The VMs could not be read") : tr("There are no VMs");
    const QString count = tr("%n VM(s)", nullptr, static_cast<int>(state.snapshot->machines.size()));
    return owners == 0 ? tr("%1; none owns a device of the host").arg(count)
                       : tr("%1; %n of them own(s) devices of the host", nullptr, owners).arg(count);
}

void MachinesPage::restoreSelection()
{
    const QModelIndex index = m_machines.indexOf(m_selected.value(*m_id));
    if (index.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(index);
}

void MachinesPage::choose(const QModelIndex& index)
{
    if (!m_id || !index.isValid())
        return;
    m_selected.insert(*m_id, index.data(MachinesModel::VmidRole).toInt());
    m_panel->showMachine(m_workbench.state(*m_id), m_selected.value(*m_id));
}

void MachinesPage::reveal(const QString& selection)
{
    if (!m_id)
        return;
    m_selected.insert(*m_id, selection.toInt());
    restoreSelection();
}

} // namespace gui
