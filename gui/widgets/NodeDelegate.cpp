// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeDelegate.h"

#include "DrawnText.h"
#include "LineIcon.h"
#include "StateSign.h"
#include "models/NodeListModel.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int inset = 6;
constexpr int textLeft = 46;
constexpr int gapHeight = 17;

constexpr int allHeight = 32;

bool isAll(const QModelIndex& index) { return index.data(NodeListModel::IdRole).toInt() == NodeListModel::allNodes; }

bool isHeading(const QModelIndex& index) { return index.data(NodeListModel::IsHeadingRole).toBool(); }

void paintText(QPainter& painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text)
{
    painter.setFont(font);
    painter.setPen(color);
    DrawnText::draw(painter, rect, text, DrawnText::Reading::Name);
}

QRect visual(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (!isSelected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const bool hasFocus = isSelected && option.state.testFlag(QStyle::State_HasFocus);
    const QRectF box = QRectF(option.rect).adjusted(inset + 0.5, 0.5, -inset - 0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isSelected ? Look::selectionFill(option.palette) : Look::softLine(option.palette));
    painter.setPen(isSelected ? QPen(Look::color(Look::Tone::Accent, option.palette), hasFocus ? 2 : 1)
                              : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, Look::corner, Look::corner);
}

void paintNode(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QPalette& palette = option.palette;
    const bool isOld = index.data(NodeListModel::IsOldRole).toBool();
    const auto tone = isOld ? Look::Tone::Stale : Look::Tone::Text;
    paintBackground(painter, option);
    const QRect row = option.rect;
    LineIcon::paint(painter, visual(option, {row.left() + 20, row.top() + 15, 16, 16}), u"network-server"_s,
                    Look::color(tone, palette));
    const int width = row.width() - textLeft - inset - 4;
    paintText(painter, visual(option, {row.left() + textLeft, row.top() + 5, width, 20}), Look::font(Look::TextRole::Body),
              Look::color(tone, palette), index.data(Qt::DisplayRole).toString());
    const auto state = static_cast<State>(index.data(NodeListModel::StateRole).toInt());
    StateSign::paint(painter, visual(option, {row.left() + textLeft, row.top() + 26, 12, 12}), state, palette);
    paintText(painter, visual(option, {row.left() + textLeft + 17, row.top() + 23, width - 17, 18}),
              Look::font(Look::TextRole::Secondary), Look::color(Look::Tone::Second, palette),
              index.data(NodeListModel::StateTextRole).toString());
}

/// One line: the name, and how many there are.
void paintAll(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    paintBackground(painter, option);
    const QRect row = option.rect;
    const QColor text = Look::color(Look::Tone::Text, option.palette);
    LineIcon::paint(painter, visual(option, {row.left() + 20, row.center().y() - 7, 16, 16}), u"table"_s, text);
    paintText(painter, visual(option, row.adjusted(textLeft, 0, -inset - 40, 0)), Look::font(Look::TextRole::Body), text,
              index.data(Qt::DisplayRole).toString());
    painter.setFont(Look::font(Look::TextRole::Secondary));
    painter.setPen(Look::color(Look::Tone::Second, option.palette));
    DrawnText::draw(painter, visual(option, row.adjusted(row.width() - inset - 40, 0, -inset - 10, 0)),
                    index.data(NodeListModel::StateTextRole).toString(), DrawnText::Reading::Whole, Qt::AlignRight | Qt::AlignVCenter);
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& heading)
{
    const QRect row = option.rect;
    if (heading.isEmpty())
        return painter.fillRect(row.left() + 16, row.center().y(), row.width() - 32, 1, Look::line(option.palette));
    paintText(painter, visual(option, row.adjusted(16, 8, -8, 0)), Look::font(Look::TextRole::Secondary),
              Look::color(Look::Tone::Second, option.palette), heading);
}

} // namespace

void NodeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (isHeading(index))
        paintHeading(*painter, option, index.data(Qt::DisplayRole).toString());
    else if (isAll(index))
        paintAll(*painter, option, index);
    else
        paintNode(*painter, option, index);
    painter->restore();
}

QSize NodeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isHeading(index) && index.data(Qt::DisplayRole).toString().isEmpty())
        return {0, gapHeight};
    const int lines = option.fontMetrics.height();
    if (isAll(index))
        return {0, qMax(allHeight, lines + 12)};
    return {0, isHeading(index) ? qMax(36, lines + 16) : qMax(Look::twoLineRow, 2 * lines + 10)};
}

} // namespace gui
