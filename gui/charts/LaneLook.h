// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Measurement.h"
#include "widgets/Look.h"

class QPainter;

namespace gui {

/// How a lane looks in every chart: hue, shape and stroke, so that none of them counts alone.
struct LaneLook {
    enum class Shape { Square, Triangle, Disc, Diamond };

    Look::Hue hue = Look::Hue::Grey;
    Shape shape = Shape::Square; ///< squares and diamonds are hollow
    bool isDashed = false;

    bool operator==(const LaneLook&) const = default;
    [[nodiscard]] bool isHollow() const { return shape == Shape::Square || shape == Shape::Diamond; }
};

[[nodiscard]] LaneLook lookOf(backend::DriveLane lane);
void paintLaneMark(QPainter& painter, const QPointF& center, const LaneLook& look, const QPalette& palette, double side = 10);

} // namespace gui
