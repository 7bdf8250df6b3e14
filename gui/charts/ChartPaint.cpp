// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartPaint.h"

#include "widgets/DrawnText.h"

#include <QPainter>
#include <cmath>

namespace gui::ChartPaint {
namespace {

constexpr double swatchSide = 10;
constexpr double entryGap = 20;
constexpr double entryHeight = 22;

double channelLight(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance, WCAG 2.
double light(const QColor& color)
{
    return 0.2126 * channelLight(color.redF()) + 0.7152 * channelLight(color.greenF())
        + 0.0722 * channelLight(color.blueF());
}

} // namespace

void bar(QPainter& painter, const QRectF& rect, std::optional<Look::Hue> hue, const QPalette& palette)
{
    if (hue) {
        painter.fillRect(rect, Look::chart(*hue, palette));
        return;
    }
    painter.setPen(QPen(Look::chart(Look::Hue::Drive, palette), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.75, 0.75, -0.75, -0.75));
}

void dashed(QPainter& painter, const QRectF& rect, const QPalette& palette)
{
    QPen pen(Look::chart(Look::Hue::Grey, palette), 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void swatch(QPainter& painter, const QRectF& rect, const LegendEntry& entry, const QPalette& palette)
{
    switch (entry.fill) {
    case Fill::Solid: return bar(painter, rect, entry.hue, palette);
    case Fill::Outline: return bar(painter, rect, {}, palette);
    case Fill::Dashed: return dashed(painter, rect, palette);
    }
}

double legend(QPainter& painter, const QPointF& topLeft, double right, const QList<LegendEntry>& entries,
              const QPalette& palette)
{
    const QFont font = Look::font(Look::TextRole::Secondary);
    const QFontMetricsF metrics(font);
    QPointF at = topLeft;
    for (const auto& entry : entries) {
        const double width = swatchSide + 6 + metrics.horizontalAdvance(entry.text);
        if (at.x() > topLeft.x() && at.x() + width > right)
            at = {topLeft.x(), at.y() + entryHeight};
        swatch(painter, {at.x(), at.y() + (entryHeight - swatchSide) / 2, swatchSide, swatchSide}, entry, palette);
        painter.setFont(font);
        painter.setPen(Look::color(Look::Tone::Second, palette));
        const double left = at.x() + swatchSide + 6;
        DrawnText::draw(painter, QRectF(left, at.y(), right - left, entryHeight), entry.text, DrawnText::Reading::Whole);
        at.rx() += width + entryGap;
    }
    return at.y() + entryHeight - topLeft.y();
}

QColor on(Look::Hue hue, const QPalette& palette)
{
    return light(Look::chart(hue, palette)) > 0.179 ? QColor(0x15191D) : QColor(Qt::white);
}

double step(double length, int most)
{
    if (length <= 0 || most <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(length / most)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (length / (factor * power) <= most)
            return factor * power;
    return 10 * power;
}

} // namespace gui::ChartPaint
