// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetModel.h"

#include "FleetChange.h"
#include "widgets/PlainText.h"

#include <QApplication>
#include <QBrush>
#include <QIcon>
#include <QSize>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

Qt::Alignment alignmentOf(FleetColumn column)
{
    return (column == FleetColumn::Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant toneOf(FleetColumn column, const FleetText::Context& context, const backend::FleetDrive& drive)
{
    const auto brush = [](Look::Tone tone) { return QBrush(Look::color(tone, QApplication::palette())); };
    const auto sign = FleetText::sign(column, context, drive);
    const bool isOld = context.group.node.isOld || drive.seenAt.isValid();
    if (column == FleetColumn::Change && sign)
        return brush(StateSign::tone(*sign));
    if (isOld)
        return brush(Look::Tone::Stale);
    if (sign)
        return brush(StateSign::tone(*sign));
    return column == FleetColumn::Serial && drive.isSerialRemembered ? QVariant(brush(Look::Tone::Second)) : QVariant();
}

/// What a cell may have no room for, and what there is to say beyond it. A dash alone says nothing.
QString wholeText(FleetColumn column, const FleetText::Context& context, const backend::FleetDrive& drive)
{
    const QString text = FleetText::cell(column, context, drive);
    const QString more = FleetText::more(column, context, drive);
    return text == u"–"_s || more.contains(text) ? more : more.isEmpty() ? text : text + u'\n' + more;
}

/// What a screen reader says of a cell; a dash alone says nothing.
QString accessibleText(FleetColumn column, const FleetText::Context& context, const backend::FleetDrive& drive)
{
    const QString text = FleetText::cell(column, context, drive);
    if (column == FleetColumn::Serial && drive.isSerialRemembered)
        return FleetModel::tr("%1, remembered").arg(text);
    if (text != u"–"_s)
        return text;
    return column == FleetColumn::Change || column == FleetColumn::Owner ? FleetModel::tr("none") : FleetModel::tr("not known");
}

QVariant headingData(const FleetGroup& group, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole: return column == 0 ? group.node.name : QString();
    case Qt::AccessibleTextRole:
        return column == 0 ? FleetModel::tr("%1, %2, %n drive(s)", nullptr, static_cast<int>(group.node.drives.size()))
                                 .arg(group.node.name, group.note)
                           : QString();
    case Qt::SizeHintRole: return QSize(0, Look::treeRow);
    case FleetModel::NodeRole: return group.id;
    case FleetModel::KeyRole: return QString::number(group.id);
    case FleetModel::IsHeadingRole: return true;
    case FleetModel::NoteRole: return group.note;
    case FleetModel::SignRole: return static_cast<int>(group.sign);
    case FleetModel::IsOldRole: return group.node.isOld;
    default: return {};
    }
}

} // namespace

int FleetModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int FleetModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : fleetColumns; }

QVariant FleetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FleetRow& row = m_rows[static_cast<size_t>(index.row())];
    const FleetGroup& group = row.slot->group;
    if (row.isHeading())
        return headingData(group, index.column(), role);
    const auto column = static_cast<FleetColumn>(index.column());
    const FleetText::Context context{group, m_moves};
    const auto& drive = row.facts();
    switch (role) {
    case Qt::DisplayRole:
        return column == FleetColumn::Node && m_arrangement.hasHeadings() ? QString() : FleetText::cell(column, context, drive);
    case Qt::DecorationRole: {
        // Of health the word is enough, and short.
        const auto sign = column == FleetColumn::Health ? std::nullopt : FleetText::sign(column, context, drive);
        return sign ? QVariant(StateSign::icon(*sign)) : QVariant();
    }
    case Qt::ForegroundRole: return toneOf(column, context, drive);
    case Qt::FontRole: return column == FleetColumn::Serial ? QVariant(Look::font(Look::TextRole::Fixed)) : QVariant();
    case Qt::TextAlignmentRole: return QVariant(alignmentOf(column));
    case Qt::ToolTipRole: return PlainText::toolTip(wholeText(column, context, drive));
    case Qt::AccessibleTextRole: return accessibleText(column, context, drive);
    case Qt::SizeHintRole: return QSize(0, Look::treeRow);
    case NodeRole: return group.id;
    case DriveRole: return drive.address.text();
    case KeyRole: return u"%1 %2"_s.arg(group.id).arg(drive.key());
    case IsHeadingRole: return false;
    case IsOldRole: return group.node.isOld;
    default: return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<FleetColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(column));
    if (role == Qt::ToolTipRole && column == FleetColumn::Change)
        return tr("Since the last visit");
    return role == Qt::DisplayRole ? QVariant(FleetText::heading(column)) : QVariant();
}

const FleetGroup* FleetModel::group(Workbench::NodeId id) const
{
    const auto slot = m_slots.find(id);
    return slot == m_slots.end() ? nullptr : &slot->second.group;
}

QList<const FleetGroup*> FleetModel::groups() const
{
    QList<const FleetGroup*> all;
    for (const auto& [id, slot] : m_slots)
        all.append(&slot.group);
    return all;
}

const backend::FleetDrive* FleetModel::driveAt(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].isHeading())
        return nullptr;
    return &m_rows[static_cast<size_t>(index.row())].facts();
}

QModelIndex FleetModel::indexOf(const QString& key) const
{
    for (int row = 0; row < rowCount() && !key.isEmpty(); ++row)
        if (data(index(row, 0), KeyRole).toString() == key)
            return index(row, 0);
    return {};
}

QModelIndex FleetModel::weightiest() const
{
    int best = -1;
    int weight = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const FleetRow& each = m_rows[static_cast<size_t>(row)];
        if (each.isHeading())
            continue;
        if (const int rank = fleetChange({each.slot->group, m_moves}, each.facts()).rank; rank > weight) {
            best = row;
            weight = rank;
        }
    }
    return best < 0 ? QModelIndex() : index(best, 0);
}

QList<backend::FleetRecord> FleetModel::shown() const
{
    QList<backend::FleetRecord> records;
    for (const FleetRow& row : m_rows)
        if (!row.isHeading())
            records.append({&row.slot->group.node, &row.facts()});
    return records;
}

void FleetModel::setFilter(const QString& text)
{
    m_arrangement.setFilter(text);
    rebuild();
}

void FleetModel::sort(int column, Qt::SortOrder order)
{
    m_arrangement.setOrder(static_cast<FleetColumn>(qBound(0, column, fleetColumns - 1)), order);
    rebuild();
}

void FleetModel::rebuild()
{
    beginResetModel();
    m_rows = m_arrangement.all(m_slots, m_moves);
    endResetModel();
}

} // namespace gui
