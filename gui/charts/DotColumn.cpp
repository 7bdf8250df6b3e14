// SPDX-License-Identifier: GPL-3.0-or-later
#include "DotColumn.h"

#include "ChartPaint.h"
#include "widgets/DrawnText.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace gui {
namespace {

constexpr double radius = 4.5;
constexpr double markHeight = 26;

} // namespace

bool DotColumn::isEmpty() const
{
    return std::none_of(rows.begin(), rows.end(), [](const Row& row) { return row.value.has_value(); });
}

double DotColumn::at(int value, const QRectF& rect) const
{
    return rect.left() + rect.width() * std::clamp(value, 0, highest) / highest;
}

void DotColumn::paint(QPainter& painter, const Frame& frame, const QPalette& palette) const
{
    paintHead(painter, frame, palette);
    paintScale(painter, frame, palette);
    QRectF rect(frame.left, frame.rowsTop, frame.width, frame.rowHeight);
    for (const Row& row : rows) {
        paintRow(painter, row, rect, palette);
        rect.translate(0, frame.rowHeight);
    }
}

void DotColumn::paintHead(QPainter& painter, const Frame& frame, const QPalette& palette) const
{
    const auto write = [&](const QString& text, double top, Look::TextRole role, Look::Tone tone) {
        painter.setFont(Look::font(role));
        painter.setPen(Look::color(tone, palette));
        DrawnText::draw(painter, QRectF(frame.left, top, frame.width + beyond, 22), text, DrawnText::Reading::Whole);
    };
    write(message, 0, Look::TextRole::Strong, Look::Tone::Text);
    write(note, 25, Look::TextRole::Secondary, Look::Tone::Second);
}

void DotColumn::paintScale(QPainter& painter, const Frame& frame, const QPalette& palette) const
{
    const double bottom = frame.rowsTop + frame.rowHeight * static_cast<double>(rows.size());
    const QRectF scale(frame.left, frame.rowsTop, frame.width, bottom - frame.rowsTop);
    painter.setFont(Look::font(Look::TextRole::Secondary));
    for (int tick = 0; tick <= highest; tick += step) {
        const double x = at(tick, scale);
        painter.fillRect(QRectF(x, scale.top(), 1, scale.height()), Look::softLine(palette));
        painter.setPen(Look::color(Look::Tone::Second, palette));
        DrawnText::draw(painter, QRectF(x - 30, bottom + 4, 60, 18), QLocale().toString(tick), DrawnText::Reading::Whole, Qt::AlignCenter);
    }
    DrawnText::draw(painter, QRectF(scale.left() - 30, bottom + 22, scale.width() + 42, 18), unit, DrawnText::Reading::Whole,
                    Qt::AlignRight | Qt::AlignVCenter);
}

void DotColumn::paintRow(QPainter& painter, const Row& row, const QRectF& rect, const QPalette& palette) const
{
    if (!row.value)
        return;
    const double middle = rect.center().y();
    if (row.limit && *row.limit <= highest)
        painter.fillRect(QRectF(at(*row.limit, rect) - 1, middle - markHeight / 2, 2, markHeight), Look::chart(Look::Hue::OldData, palette));
    const double x = at(*row.value, rect);
    painter.fillRect(QRectF(rect.left(), middle - 1, x - rect.left(), 2), Look::chart(Look::Hue::Grey, palette));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::chart(Look::Hue::Drive, palette));
    painter.drawEllipse(QPointF(x, middle), radius, radius);
    painter.restore();
    painter.setFont(Look::font(Look::TextRole::Body));
    painter.setPen(Look::color(Look::Tone::Text, palette));
    DrawnText::draw(painter, QRectF(x + 9, middle - 10, 50, 20), QLocale().toString(*row.value), DrawnText::Reading::Whole);
}

} // namespace gui
