// SPDX-License-Identifier: GPL-3.0-or-later
#include "MachinesModel.h"

#include "MachineText.h"
#include "widgets/Look.h"
#include "widgets/PlainText.h"

#include <QApplication>
#include <QBrush>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

QString textOf(const backend::VirtualMachine& machine, int column)
{
    switch (column) {
    case MachinesModel::Id: return QString::number(machine.vmid);
    case MachinesModel::Name: return machine.name;
    case MachinesModel::Status: return MachineText::status(machine);
    case MachinesModel::MachineType: return MachineText::machineType(machine);
    case MachinesModel::Memory: return MachineText::memory(machine);
    case MachinesModel::Agent: return MachineText::agent(machine);
    case MachinesModel::OnBoot: return MachineText::onBoot(machine);
    case MachinesModel::Owns: return MachineText::hostpci(machine).join(u"; "_s);
    default: return {};
    }
}

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column == MachinesModel::Id || column == MachinesModel::Memory;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

void MachinesModel::show(const NodeState& state)
{
    if (state.snapshot == m_shown)
        return;
    beginResetModel();
    m_shown = state.snapshot;
    endResetModel();
}

QModelIndex MachinesModel::indexOf(int vmid) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_shown->machines.at(row).vmid == vmid)
            return index(row, 0);
    return {};
}

int MachinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_shown ? 0 : static_cast<int>(m_shown->machines.size());
}

int MachinesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MachinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& machine = m_shown->machines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(machine, index.column());
    case Qt::ToolTipRole: return PlainText::toolTip(textOf(machine, index.column()));
    case Qt::TextAlignmentRole: return QVariant(alignmentOf(index.column()));
    case Qt::FontRole: return index.column() == Owns ? QVariant(Look::font(Look::TextRole::Fixed)) : QVariant();
    case Qt::ForegroundRole:
        return machine.isLocal ? QVariant() : QBrush(Look::color(Look::Tone::Second, QApplication::palette()));
    case VmidRole: return machine.vmid;
    default: return {};
    }
}

QVariant MachinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id: return tr("VM");
    case Name: return tr("Name");
    case Status: return tr("State");
    case MachineType: return tr("Machine type");
    case Memory: return tr("Memory");
    case Agent: return tr("Agent");
    case OnBoot: return tr("On boot");
    case Owns: return tr("Devices it owns");
    default: return {};
    }
}

} // namespace gui
