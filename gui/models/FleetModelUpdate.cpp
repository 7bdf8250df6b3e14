// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetModel.h"

#include <QSet>
#include <algorithm>
#include <numeric>

/// How new readings come into the table without disturbing the rows of other nodes.

namespace gui {
namespace {

QString keyOf(const FleetRow& row) { return row.isHeading() ? QString() : row.facts().key(); }

/// Where each key stands among these rows.
QHash<QString, size_t> placesOf(const std::vector<FleetRow>& rows)
{
    QHash<QString, size_t> places;
    for (size_t place = 0; place < rows.size(); ++place)
        places.insert(keyOf(rows[place]), place);
    return places;
}

} // namespace

void FleetModel::show(const FleetGroup& group)
{
    const auto known = m_slots.find(group.id);
    if (known != m_slots.end() && known->second.group == group)
        return;
    emit aboutToUpdate();
    takeOver(m_slots[group.id], group);
    updateMoves();
    emit updated();
}

void FleetModel::showAll(const QList<FleetGroup>& groups)
{
    const bool areKnown = std::all_of(groups.begin(), groups.end(), [this](const auto& each) { return m_slots.contains(each.id); });
    if (areKnown) {
        for (const FleetGroup& each : groups)
            show(each);
        return;
    }
    for (const FleetGroup& each : groups)
        m_slots[each.id] = {each, 0, {}};
    FleetRows::rank(m_slots);
    if (!updateMoves())
        rebuild();
}

void FleetModel::remove(Workbench::NodeId id)
{
    const auto known = m_slots.find(id);
    if (known == m_slots.end())
        return;
    emit aboutToUpdate();
    dropRows(known->second, {});
    m_slots.erase(known);
    updateMoves();
    emit updated();
}

void FleetModel::takeOver(FleetSlot& slot, const FleetGroup& group)
{
    FleetSlot next{group, slot.rank, {}};
    const std::vector<FleetRow> fresh = m_arrangement.of(next, m_moves);
    const bool isRenamed = slot.group.node.name != group.node.name || slot.group.id != group.id;
    dropRows(slot, fresh);
    replaceRows(slot, next, fresh);
    if (isRenamed)
        FleetRows::rank(m_slots);
    restoreOrder();
    insertRows(slot, fresh);
}

/// Takes out the rows of this node that do not stay.
void FleetModel::dropRows(const FleetSlot& slot, const std::vector<FleetRow>& staying)
{
    const auto places = placesOf(staying);
    const auto goes = [&](const FleetRow& row) { return row.slot == &slot && !places.contains(keyOf(row)); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!goes(m_rows[static_cast<size_t>(last)]))
            continue;
        int first = last;
        while (first > 0 && goes(m_rows[static_cast<size_t>(first) - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/// Puts what is known now under the rows that stayed.
void FleetModel::replaceRows(FleetSlot& slot, const FleetSlot& next, const std::vector<FleetRow>& fresh)
{
    const auto places = placesOf(fresh);
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].slot == &slot)
            pairs.emplace_back(row, places.value(keyOf(m_rows[row])));
    slot.group = next.group;
    slot.searched = next.searched;
    for (const auto& [row, place] : pairs) {
        m_rows[row] = fresh[place];
        m_rows[row].slot = &slot;
    }
    if (!pairs.empty())
        emit dataChanged(index(static_cast<int>(pairs.front().first), 0),
                         index(static_cast<int>(pairs.back().first), fleetColumns - 1));
}

void FleetModel::restoreOrder()
{
    const auto isBefore = [this](const FleetRow& a, const FleetRow& b) { return m_arrangement.isBefore(a, b); };
    if (std::is_sorted(m_rows.begin(), m_rows.end(), isBefore))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<size_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return isBefore(m_rows[a], m_rows[b]); });
    std::vector<FleetRow> sorted;
    std::vector<int> places(m_rows.size());
    for (const size_t old : order) {
        places[old] = static_cast<int>(sorted.size());
        sorted.push_back(m_rows[old]);
    }
    m_rows = std::move(sorted);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const auto& each : before)
        after.append(index(places[static_cast<size_t>(each.row())], each.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

/// Adds the rows of this node that were not there, in runs.
void FleetModel::insertRows(const FleetSlot& slot, const std::vector<FleetRow>& fresh)
{
    QSet<QString> there;
    for (const FleetRow& row : m_rows)
        if (row.slot == &slot)
            there.insert(keyOf(row));
    const auto isBefore = [this](const FleetRow& a, const FleetRow& b) { return m_arrangement.isBefore(a, b); };
    std::vector<FleetRow> coming;
    for (FleetRow row : fresh) {
        row.slot = &slot;
        if (!there.contains(keyOf(row)))
            coming.push_back(row);
    }
    for (auto first = coming.begin(); first != coming.end();) {
        const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), *first, isBefore);
        auto last = first + 1;
        while (last != coming.end() && (place == m_rows.end() || isBefore(*last, *place)))
            ++last;
        const int row = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, row, row + static_cast<int>(last - first) - 1);
        m_rows.insert(place, first, last);
        endInsertRows();
        first = last;
    }
}

/// Whether there were other moves; then all rows are made anew.
bool FleetModel::updateMoves()
{
    QList<const backend::FleetNode*> nodes;
    for (const auto& [id, slot] : m_slots)
        nodes.append(&slot.group.node);
    backend::FleetMoves moves(nodes);
    if (moves == m_moves)
        return false;
    m_moves = std::move(moves);
    for (auto& [id, slot] : m_slots)
        slot.searched.clear();
    rebuild();
    return true;
}

} // namespace gui
