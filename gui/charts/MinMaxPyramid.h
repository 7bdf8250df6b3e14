// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace gui {

/// Many points over a rising x, ready to be drawn at any zoom with a few points a pixel column. Level by
/// level it keeps the lowest and the highest point of ever longer stretches, so that no peak is lost however
/// far one looks from, and what is asked for costs as much as what is shown, not as much as there is.
class MinMaxPyramid {
public:
    MinMaxPyramid() = default;
    explicit MinMaxPyramid(QList<QPointF> points); ///< in the order of their x

    /// The curve between two x, and one point beyond each end so that it runs out of the picture: every
    /// point while there are at most 2 a column, else lowest and highest of each stretch, at most 4 a column.
    [[nodiscard]] QList<QPointF> between(double from, double to, int columns) const;
    [[nodiscard]] const QList<QPointF>& points() const { return m_points; }

private:
    /// Where in `m_points` the lowest and the highest of a stretch are.
    struct Extremes {
        int lowest = 0;
        int highest = 0;
    };

    [[nodiscard]] Extremes joined(const Extremes& left, const Extremes& right) const;

    QList<QPointF> m_points;
    /// Whole stretches only: of 2, 4, 8 … points. The unfinished end is read from the points themselves.
    QList<QList<Extremes>> m_levels;
};

} // namespace gui
