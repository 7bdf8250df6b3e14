// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/// Text that views and charts draw themselves, in the painter's font and pen. What has no room ends in "…".
/// Places are where they are on the screen; alignments follow the direction of the widget that is painted, or the
/// painter's where there is none, and each text its own.
namespace gui::DrawnText {

enum class Reading {
    Whole, ///< headings, words of states, titles, axes: whoever draws it gives it room
    Name,  ///< names and text from nodes: may be cut, and a tool tip at its place tells it whole
};

inline constexpr Qt::Alignment usual = Qt::AlignLeft | Qt::AlignVCenter;

/// One line; returns the width that it took.
double draw(QPainter& painter, const QRectF& place, const QString& text, Reading reading, Qt::Alignment alignment = usual,
            Qt::TextElideMode cut = Qt::ElideRight);
/// Breaks at words, into at most so many lines.
void drawLines(QPainter& painter, const QRectF& place, const QString& text, Reading reading, int most,
               Qt::Alignment alignment = usual, Qt::TextElideMode cut = Qt::ElideRight);
/// How many lines a text of that width has, at most so many.
[[nodiscard]] int countLines(const QString& text, const QFont& font, double width, int most);

} // namespace gui::DrawnText
