// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwareModel.h"

#include "node/ListText.h"
#include "widgets/LineIcon.h"
#include "widgets/PlainText.h"

#include <QApplication>
#include <QBrush>
#include <QSize>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

int rowOf(const HardwareItem& item)
{
    const auto& siblings = item.parent->children;
    for (size_t row = 0; row < siblings.size(); ++row)
        if (siblings[row].get() == &item)
            return static_cast<int>(row);
    return 0;
}

QString textOf(const HardwareItem& item, int column)
{
    switch (column) {
    case HardwareModel::Name: return item.name;
    case HardwareModel::Address: return item.address;
    case HardwareModel::Driver: return item.driver;
    case HardwareModel::Size: return item.size;
    case HardwareModel::Use: return item.use;
    case HardwareModel::Link: return item.isLinkDowngraded ? u"↓ "_s + item.link : item.link;
    case HardwareModel::Reset: return item.reset;
    case HardwareModel::Health: return item.health;
    case HardwareModel::Verdict: return item.verdict;
    default: return {};
    }
}

bool isHeading(const HardwareItem& item)
{
    return item.kind == HardwareItem::Kind::Group || item.kind == HardwareItem::Kind::Section;
}

QVariant toneOf(const HardwareItem& item, int column)
{
    const auto brush = [](Look::Tone tone) { return QBrush(Look::color(tone, QApplication::palette())); };
    if (column == HardwareModel::Verdict && item.state)
        return brush(StateSign::tone(*item.state));
    if ((column == HardwareModel::Link && item.isLinkDowngraded) || (column == HardwareModel::Health && item.isUnwell))
        return brush(Look::Tone::Attention);
    if (item.kind == HardwareItem::Kind::Bridges || item.icon == "bridge"_L1
        || item.kind == HardwareItem::Kind::Section)
        return brush(Look::Tone::Second);
    return {};
}

QVariant alignmentOf(int column)
{
    const bool isNumber = column == HardwareModel::Size || column == HardwareModel::Health;
    return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant fontOf(const HardwareItem& item, int column)
{
    if (item.kind == HardwareItem::Kind::Group && column == HardwareModel::Name)
        return Look::font(Look::TextRole::Strong);
    return {};
}

QVariant iconOf(const HardwareItem& item, int column)
{
    if (column == HardwareModel::Name)
        return LineIcon::icon(item.icon, Look::Tone::Second);
    if (column == HardwareModel::Verdict && item.state)
        return StateSign::icon(*item.state);
    return {};
}

QString fullNameOf(const HardwareItem& item) { return item.fullName.isEmpty() ? item.name : item.fullName; }

/// What a column may have no room for.
QString wholeText(const HardwareItem& item, int column)
{
    QStringList lines{column == HardwareModel::Name ? item.name : textOf(item, column)};
    if (column == HardwareModel::Name && isHeading(item))
        lines += {item.note, item.verdict};
    else if (column == HardwareModel::Name && !fullNameOf(item).contains(item.name))
        lines += item.fullName;
    else if (column == HardwareModel::Name)
        lines = {fullNameOf(item)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString accessibleText(const HardwareItem& item, int column)
{
    if (column != HardwareModel::Name || !isHeading(item))
        return column == HardwareModel::Name ? fullNameOf(item) : textOf(item, column);
    return backend::listText({item.name, item.note, item.verdict});
}

} // namespace

HardwareModel::HardwareModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<HardwareItem>())
{
}

bool HardwareModel::show(const NodeState& state, HardwareOrder order)
{
    if (state.snapshot == m_shown && order == m_order)
        return false;
    beginResetModel();
    m_root = hardwareTree(state, order);
    m_shown = state.snapshot;
    m_order = order;
    endResetModel();
    return true;
}

const HardwareItem* HardwareModel::itemAt(const QModelIndex& index)
{
    return index.isValid() ? static_cast<const HardwareItem*>(index.constInternalPointer()) : nullptr;
}

QModelIndex HardwareModel::indexOf(const QString& key) const
{
    const auto found = match(index(0, 0), KeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

QModelIndex HardwareModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const HardwareItem* above = parent.isValid() ? itemAt(parent) : m_root.get();
    return createIndex(row, column, above->children[static_cast<size_t>(row)].get());
}

QModelIndex HardwareModel::parent(const QModelIndex& child) const
{
    const HardwareItem* item = itemAt(child);
    if (!item || item->parent == m_root.get())
        return {};
    return createIndex(rowOf(*item->parent), 0, item->parent);
}

int HardwareModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const HardwareItem* item = parent.isValid() ? itemAt(parent) : m_root.get();
    return static_cast<int>(item->children.size());
}

int HardwareModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant HardwareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HardwareItem& item = *itemAt(index);
    switch (role) {
    case Qt::DisplayRole: return textOf(item, index.column());
    case Qt::DecorationRole: return iconOf(item, index.column());
    case Qt::ForegroundRole: return toneOf(item, index.column());
    case Qt::FontRole: return fontOf(item, index.column());
    case Qt::ToolTipRole: return PlainText::toolTip(wholeText(item, index.column()));
    case Qt::AccessibleTextRole: return accessibleText(item, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::SizeHintRole: return QSize(0, Look::treeRow);
    case KeyRole: return item.key;
    case FilterRole:
        return QStringList{item.name, item.fullName, item.note, item.address, item.driver, item.use, item.verdict}.join(u' ');
    default: return {};
    }
}

QVariant HardwareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Address: return tr("Address");
    case Driver: return tr("Driver");
    case Size: return tr("Size");
    case Use: return tr("Use");
    case Link: return tr("Link");
    case Reset: return tr("Reset");
    case Health: return tr("Health");
    case Verdict: return tr("Verdict");
    default: return {};
    }
}

} // namespace gui
