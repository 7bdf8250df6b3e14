// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeListModel.h"

#include "LinkText.h"
#include "widgets/PlainText.h"

#include <QLocale>
#include <algorithm>

namespace gui {
namespace {

/// Headings are passed over by the keyboard, so a node's row says its cluster itself.
QString accessibleText(const NodeState& state)
{
    const QString text = NodeListModel::tr("%1, %2").arg(state.title, LinkText::text(state));
    return LinkText::isClusterSection(state)
        ? NodeListModel::tr("%1, cluster %2").arg(text, LinkText::section(state))
        : text;
}

/// Where a node's section stands: clusters, nodes on their own, and what is no real node.
int rankOf(const NodeState& state)
{
    if (!std::holds_alternative<backend::SshTarget>(state.node.target))
        return 2;
    return state.cluster.isEmpty() ? 1 : 0;
}

} // namespace

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

QVariant NodeListModel::dataOfAll(int role) const
{
    const int count = static_cast<int>(m_workbench.nodes().size());
    switch (role) {
    case Qt::DisplayRole: return tr("All nodes");
    case Qt::ToolTipRole: return tr("The drives of all nodes in one table");
    case Qt::AccessibleTextRole: return tr("All nodes, %n of them", nullptr, count);
    case IdRole: return allNodes;
    case StateTextRole: return QLocale().toString(count);
    default: return {};
    }
}

QVariant NodeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const bool isHeading = row.id == 0;
    if (role == IsHeadingRole)
        return isHeading;
    if (isHeading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
    if (row.id == allNodes)
        return dataOfAll(role);
    const NodeState& state = m_workbench.state(row.id);
    switch (role) {
    case Qt::DisplayRole: return state.title;
    case Qt::ToolTipRole:
        return PlainText::toolTip(LinkText::text(state) + u'\n' + (state.problem ? state.problem->message : LinkText::subtitle(state)));
    case Qt::AccessibleTextRole: return accessibleText(state);
    case IdRole: return row.id;
    case StateRole: return static_cast<int>(LinkText::sign(state));
    case StateTextRole: return LinkText::text(state);
    case IsOldRole: return LinkText::isOld(state);
    default: return {};
    }
}

Qt::ItemFlags NodeListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows.at(index.row()).id == 0)
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
    struct Section {
        int rank = 0;
        QString heading;
        QList<Row> nodes;
    };
    QList<Section> sections;
    for (const auto id : m_workbench.nodes()) {
        const NodeState& state = m_workbench.state(id);
        const Section own{rankOf(state), LinkText::section(state), {}};
        auto place = std::find_if(sections.begin(), sections.end(), [&](const Section& each) {
            return each.rank == own.rank && each.heading == own.heading;
        });
        if (place == sections.end())
            place = sections.insert(sections.end(), own);
        place->nodes.append({{}, id});
    }
    std::stable_sort(sections.begin(), sections.end(), [](const Section& a, const Section& b) {
        // Clusters by name; the others as they came.
        return a.rank != b.rank ? a.rank < b.rank : a.rank == 0 && a.heading.localeAwareCompare(b.heading) < 0;
    });
    QList<Row> rows;
    if (m_workbench.nodes().size() > 1)
        rows.append({{}, allNodes});
    for (const auto& section : sections) {
        if (!section.heading.isEmpty() || !rows.isEmpty())
            rows.append({section.heading, 0});
        rows.append(section.nodes);
    }
    return rows;
}

} // namespace gui
