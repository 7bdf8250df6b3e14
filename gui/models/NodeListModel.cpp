// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeListModel.h"

#include "LinkText.h"
#include "widgets/PlainText.h"

namespace gui {

NodeListModel::NodeListModel(const Workbench& workbench, QObject* parent)
    : QAbstractListModel(parent)
    , m_workbench(workbench)
    , m_rows(arranged())
{
    connect(&workbench, &Workbench::nodeAdded, this, &NodeListModel::update);
    connect(&workbench, &Workbench::nodeChanged, this, &NodeListModel::update);
    connect(&workbench, &Workbench::nodeRemoved, this, &NodeListModel::update);
}

int NodeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NodeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const bool isHeading = !row.heading.isEmpty();
    if (role == IsHeadingRole)
        return isHeading;
    if (isHeading)
        return role == Qt::DisplayRole ? QVariant(row.heading) : QVariant();
    const NodeState& state = m_workbench.state(row.id);
    switch (role) {
    case Qt::DisplayRole: return state.title;
    case Qt::ToolTipRole:
        return PlainText::toolTip(state.problem ? state.problem->message : LinkText::subtitle(state));
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(state.title, LinkText::text(state));
    case IdRole: return row.id;
    case StateRole: return static_cast<int>(LinkText::sign(state));
    case StateTextRole: return LinkText::text(state);
    case IsOldRole: return LinkText::isOld(state);
    default: return {};
    }
}

Qt::ItemFlags NodeListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).heading.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex NodeListModel::indexOf(Workbench::NodeId id) const
{
    const auto row = m_rows.indexOf(Row{{}, id});
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

void NodeListModel::update()
{
    auto rows = arranged();
    if (rows == m_rows) {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QList<NodeListModel::Row> NodeListModel::arranged() const
{
    QStringList headings;
    QMap<QString, QList<Row>> sections;
    for (const auto id : m_workbench.nodes()) {
        const QString heading = LinkText::section(m_workbench.state(id));
        if (!headings.contains(heading))
            headings.append(heading);
        sections[heading].append({{}, id});
    }
    QList<Row> rows;
    for (const auto& heading : headings) {
        rows.append({heading, 0});
        rows.append(sections[heading]);
    }
    return rows;
}

} // namespace gui
