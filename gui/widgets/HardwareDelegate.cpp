// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwareDelegate.h"

#include "DrawnText.h"
#include "HardwareTreeView.h"
#include "LineIcon.h"
#include "models/HardwareModel.h"

#include <QHeaderView>
#include <QPainter>
#include <QtMath>

namespace gui {
namespace {

constexpr int iconSide = 16;
constexpr int gap = 6;

QStyle* styleOf(const QStyleOptionViewItem& option) { return option.widget->style(); }

/// `rect` as it would be from left to right, in a row of that place.
QRect visual(const QStyleOptionViewItem& option, const QRect& row, const QRect& rect)
{
    return QStyle::visualRect(option.direction, row, rect);
}

} // namespace

HardwareDelegate::HardwareDelegate(QTreeView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void HardwareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!HardwareTreeView::isHeading(index))
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    paintHeading(*painter, option, index);
    paintVerdict(*painter, option, index);
    painter->restore();
}

void HardwareDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const HardwareItem& item = *HardwareTreeView::itemAt(index);
    const bool isGroup = item.kind == HardwareItem::Kind::Group;
    styleOf(option)->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
    const QRect row = option.rect;
    QRect rect = row.adjusted(3, 0, 0, 0);
    rect.setRight(visual(option, row, verdictRect(row)).left() - gap);
    const QColor second = Look::color(Look::Tone::Second, option.palette);
    const QRect icon(rect.left(), rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
    LineIcon::paint(painter, visual(option, row, icon), item.icon, second);
    rect.setLeft(rect.left() + iconSide + gap);
    const auto write = [&](const QString& text, Look::TextRole role, const QColor& color) {
        painter.setFont(Look::font(role));
        painter.setPen(color);
        const double width = DrawnText::draw(painter, visual(option, row, rect), text, DrawnText::Reading::Name);
        rect.setLeft(rect.left() + qCeil(width) + 10);
    };
    write(item.name, isGroup ? Look::TextRole::Strong : Look::TextRole::Body,
          isGroup ? Look::color(Look::Tone::Text, option.palette) : second);
    write(item.note, Look::TextRole::Body, second);
}

void HardwareDelegate::paintVerdict(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const HardwareItem& item = *HardwareTreeView::itemAt(index);
    // Where the cells of the column have theirs.
    const int margin = styleOf(option)->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect column = verdictRect(option.rect);
    QRect rect = column.adjusted(margin, 0, 0, 0);
    painter.setFont(Look::font(Look::TextRole::Body));
    painter.setPen(Look::color(item.state ? StateSign::tone(*item.state) : Look::Tone::Text, option.palette));
    if (item.state) {
        const QRect sign(rect.left(), rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        StateSign::paint(painter, visual(option, column, sign), *item.state, option.palette);
        rect.setLeft(rect.left() + iconSide + 2 * margin);
    }
    DrawnText::draw(painter, visual(option, column, rect), item.verdict, DrawnText::Reading::Whole);
}

QRect HardwareDelegate::verdictRect(const QRect& row) const
{
    const int left = m_view->header()->sectionViewportPosition(HardwareModel::Verdict);
    return {left, row.top(), m_view->header()->sectionSize(HardwareModel::Verdict), row.height()};
}

} // namespace gui
