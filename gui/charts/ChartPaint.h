// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Look.h"

#include <QList>
#include <QString>
#include <optional>

class QPainter;
class QRectF;

/// What every chart draws the same way.
namespace gui::ChartPaint {

enum class Fill { Solid, Outline, Dashed };

struct LegendEntry {
    QString text;
    Fill fill = Fill::Solid;
    Look::Hue hue = Look::Hue::Drive;
};

/// Without a hue an outline in the accent: empty space.
void bar(QPainter& painter, const QRectF& rect, std::optional<Look::Hue> hue, const QPalette& palette);
void dashed(QPainter& painter, const QRectF& rect, const QPalette& palette);
void swatch(QPainter& painter, const QRectF& rect, const LegendEntry& entry, const QPalette& palette);
/// From `topLeft` to the right, breaking into rows at `right`; returns the height used.
double legend(QPainter& painter, const QPointF& topLeft, double right, const QList<LegendEntry>& entries,
              const QPalette& palette);
/// The text's colour on a bar of this hue: whichever of black and white reads better.
[[nodiscard]] QColor on(Look::Hue hue, const QPalette& palette);
/// A round step (1, 2 or 5 times a power of ten) that cuts `length` into at most `most` parts.
[[nodiscard]] double step(double length, int most);

} // namespace gui::ChartPaint
