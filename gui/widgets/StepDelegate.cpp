// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepDelegate.h"

#include "DrawnText.h"
#include "LineIcon.h"
#include "Look.h"
#include "models/StepListModel.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int edge = 3;
constexpr int padding = 16;
constexpr int numberWidth = 20;

using DrawnText::Reading;

QRect visual(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    painter.fillRect(option.rect, Look::selectionFill(option.palette));
    const QRect left(option.rect.left(), option.rect.top(), edge, option.rect.height());
    painter.fillRect(visual(option, left), Look::color(Look::Tone::Accent, option.palette));
}

/// Returns where the texts begin.
int drawSigns(QPainter& painter, const QStyleOptionViewItem& option, const QRect& line, const StepRow& row, int number)
{
    const QPalette& palette = option.palette;
    painter.setFont(Look::font(Look::TextRole::Body));
    painter.setPen(Look::color(Look::Tone::Second, palette));
    const int left = line.left() + padding;
    DrawnText::draw(painter, visual(option, {left, line.top(), numberWidth, line.height()}), QString::number(number), Reading::Whole);
    const QRect icon = visual(option, {left + numberWidth, line.center().y() - 7, 16, 16});
    if (row.sign)
        StateSign::paint(painter, icon, *row.sign, palette);
    else
        LineIcon::paint(painter, icon, row.icon, Look::color(Look::Tone::Second, palette));
    return left + numberWidth + 26;
}

} // namespace

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const StepListModel*>(index.model());
    if (!model)
        return;
    const StepRow& row = model->at(index.row());
    const QPalette& palette = option.palette;
    painter->save();
    drawGround(*painter, option);
    const QFont strong = Look::font(Look::TextRole::Strong);
    const QFont body = Look::font(Look::TextRole::Body);
    const QFont small = Look::font(Look::TextRole::Secondary);
    const int lineHeight = QFontMetrics(body).height() + 1;
    const int top = option.rect.center().y() - lineHeight + 1;
    const QRect upper(option.rect.left(), top, option.rect.width() - padding, lineHeight);
    const int left = drawSigns(*painter, option, upper, row, index.row() + 1);
    const int timeWidth = row.time.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(row.time) + 8;

    const QFont& titleFont = option.state.testFlag(QStyle::State_Selected) ? strong : body;
    const QRect title(left, upper.top(), upper.right() - left - timeWidth, lineHeight);
    painter->setFont(titleFont);
    painter->setPen(Look::color(Look::Tone::Text, palette));
    DrawnText::draw(*painter, visual(option, title), row.title, Reading::Name);
    painter->setFont(small);
    painter->setPen(Look::color(Look::Tone::Second, palette));
    DrawnText::draw(*painter, visual(option, upper), row.time, Reading::Whole, Qt::AlignRight | Qt::AlignVCenter);
    const QRect lower(left, upper.bottom() + 1, upper.right() - left, lineHeight);
    DrawnText::draw(*painter, visual(option, lower), row.note, Reading::Name);
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {180, QFontMetrics(Look::font(Look::TextRole::Body)).height() * 2 + 16};
}

} // namespace gui
