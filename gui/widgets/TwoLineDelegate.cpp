// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoLineDelegate.h"

#include "DrawnText.h"
#include "Look.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QStyle>

namespace gui {
namespace {

constexpr int before = 6; ///< as header labels have it
constexpr int behind = 14;
constexpr int above = 7;
constexpr int iconSide = 16;
constexpr int iconGap = 6;
constexpr int mostLines = 2;

QFont fontOf(const QModelIndex& index)
{
    const QVariant font = index.data(Qt::FontRole);
    return font.isValid() ? font.value<QFont>() : QApplication::font();
}

int indentOf(const QModelIndex& index)
{
    return before + (index.data(Qt::DecorationRole).isValid() ? iconSide + iconGap : 0);
}

} // namespace

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    QStyleOptionViewItem ground = option;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Look::softLine(option.palette));
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect cell = option.rect;
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull())
        icon.paint(painter, visual({cell.left() + before, cell.center().y() - iconSide / 2, iconSide, iconSide}));
    const QVariant color = index.data(Qt::ForegroundRole);
    painter->setPen(color.isValid() ? color.value<QColor>() : Look::color(Look::Tone::Text, option.palette));
    const QFont font = fontOf(index);
    painter->setFont(font);
    const int indent = indentOf(index);
    const QRect text(cell.left() + indent, cell.top(), qMax(0, cell.width() - indent - behind), cell.height() - 1);
    DrawnText::drawLines(*painter, visual(text), index.data().toString(), DrawnText::Reading::Name, mostLines, DrawnText::usual,
                         Qt::ElideMiddle);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont font = fontOf(index);
    const int width = option.rect.width() - indentOf(index) - behind;
    const int lines = DrawnText::countLines(index.data().toString(), font, width, mostLines);
    return {wholeWidth(index), qMax(Look::tableRow, lines * QFontMetrics(font).height() + 2 * above)};
}

int TwoLineDelegate::wholeWidth(const QModelIndex& index)
{
    return indentOf(index) + QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString()) + 2 + behind;
}

} // namespace gui
