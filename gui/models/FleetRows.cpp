// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetRows.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

/// Columns that are sorted by their words.
bool isByText(FleetColumn column)
{
    switch (column) {
    case FleetColumn::Drive:
    case FleetColumn::Serial:
    case FleetColumn::Use:
    case FleetColumn::Driver: return true;
    default: return false;
    }
}

/// -1, 0 or 1 by what the order asks for alone.
int compare(const FleetRow& a, const FleetRow& b)
{
    if (a.number != b.number)
        return a.number < b.number ? -1 : 1;
    return a.text.compare(b.text);
}

QStringList searchedTexts(const FleetGroup& group, const backend::FleetMoves& moves)
{
    const FleetText::Context context{group, moves};
    QStringList texts;
    texts.reserve(group.node.drives.size());
    for (const auto& drive : group.node.drives) {
        QString text = drive.address.text() + u' ' + drive.model;
        for (int column = 0; column < fleetColumns; ++column)
            text += u' ' + FleetText::cell(static_cast<FleetColumn>(column), context, drive);
        texts.append(text.toLower());
    }
    return texts;
}

} // namespace

void FleetRows::setOrder(FleetColumn column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
}

void FleetRows::setFilter(const QString& text) { m_filter = text.trimmed().toLower(); }

bool FleetRows::isBefore(const FleetRow& a, const FleetRow& b) const
{
    const int difference = hasHeadings() ? a.slot->rank - b.slot->rank : compare(a, b);
    if (difference != 0)
        return m_order == Qt::AscendingOrder ? difference < 0 : difference > 0;
    return a.slot->rank != b.slot->rank ? a.slot->rank < b.slot->rank : a.drive < b.drive;
}

bool FleetRows::isShown(FleetSlot& slot, int drive, const backend::FleetMoves& moves) const
{
    if (!isFiltered())
        return true;
    if (slot.searched.size() != slot.group.node.drives.size())
        slot.searched = searchedTexts(slot.group, moves);
    return slot.searched.at(drive).contains(m_filter);
}

/// In no order yet.
void FleetRows::add(std::vector<FleetRow>& rows, FleetSlot& slot, const backend::FleetMoves& moves) const
{
    const FleetText::Context context{slot.group, moves};
    const size_t before = rows.size();
    for (int index = 0; index < slot.group.node.drives.size(); ++index) {
        if (!isShown(slot, index, moves))
            continue;
        FleetRow row{&slot, index, 0, {}};
        if (isByText(m_column))
            row.text = FleetText::cell(m_column, context, row.facts()).toLower();
        else if (!hasHeadings())
            row.number = FleetText::rank(m_column, context, row.facts());
        rows.push_back(row);
    }
    const bool hasHit = rows.size() > before || slot.group.node.name.toLower().contains(m_filter);
    if (hasHeadings() && hasHit)
        rows.push_back({&slot, -1, 0, {}});
}

std::vector<FleetRow> FleetRows::of(FleetSlot& slot, const backend::FleetMoves& moves) const
{
    std::vector<FleetRow> rows;
    add(rows, slot, moves);
    std::sort(rows.begin(), rows.end(), [this](const FleetRow& a, const FleetRow& b) { return isBefore(a, b); });
    return rows;
}

std::vector<FleetRow> FleetRows::all(std::map<Workbench::NodeId, FleetSlot>& nodes, const backend::FleetMoves& moves) const
{
    std::vector<FleetRow> rows;
    for (auto& [id, slot] : nodes)
        add(rows, slot, moves);
    std::sort(rows.begin(), rows.end(), [this](const FleetRow& a, const FleetRow& b) { return isBefore(a, b); });
    return rows;
}

/// So that pve2 comes before pve10.
void FleetRows::rank(std::map<Workbench::NodeId, FleetSlot>& nodes)
{
    std::vector<FleetSlot*> order;
    for (auto& [id, slot] : nodes)
        order.push_back(&slot);
    // Without a language no collator counts.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(order.begin(), order.end(), [&](const FleetSlot* a, const FleetSlot* b) {
        return collator.compare(a->group.node.name, b->group.node.name) < 0;
    });
    for (size_t place = 0; place < order.size(); ++place)
        order[place]->rank = static_cast<int>(place);
}

} // namespace gui
