// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <optional>

class QPainter;

namespace gui {

/// One value a row as a dot on a scale of its own, beside a chart of bars with the same rows; a
/// short mark where the value begins to matter. A value.
struct DotColumn {
    struct Row {
        std::optional<int> value; ///< none: the row stays empty
        std::optional<int> limit; ///< where it begins to matter
    };

    /// Where it is drawn: a head of two lines, the rows, and the scale below them.
    struct Frame {
        double left = 0;
        double width = 0;
        double rowsTop = 0;
        double rowHeight = 0;
    };

    static constexpr double beyond = 24; ///< its head may reach beyond its width

    QString message; ///< what the column says
    QString note;    ///< smaller, below it
    QString unit;
    QList<Row> rows;
    int highest = 100; ///< the end of the scale
    int step = 50;

    [[nodiscard]] bool isEmpty() const; ///< no row has a value
    void paint(QPainter& painter, const Frame& frame, const QPalette& palette) const;

private:
    void paintHead(QPainter& painter, const Frame& frame, const QPalette& palette) const;
    void paintScale(QPainter& painter, const Frame& frame, const QPalette& palette) const;
    void paintRow(QPainter& painter, const Row& row, const QRectF& rect, const QPalette& palette) const;
    [[nodiscard]] double at(int value, const QRectF& rect) const;
};

} // namespace gui
