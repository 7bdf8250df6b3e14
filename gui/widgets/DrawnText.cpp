// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawnText.h"

#include "DrawingWatch.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QWidget>
#include <cmath>

namespace gui::DrawnText {
namespace {

/// A painter starts with the program's direction; a part that stays as it is in every script has its own.
Qt::LayoutDirection directionOf(const QPainter& painter)
{
    const auto* widget = dynamic_cast<const QWidget*>(painter.device());
    return widget ? widget->layoutDirection() : painter.layoutDirection();
}

/// A path is a path where text runs from the right, too: each text finds its own direction.
void drawShown(QPainter& painter, const QRectF& place, const QString& shown, Qt::Alignment alignment)
{
    const auto direction = painter.layoutDirection();
    const auto absolute = QStyle::visualAlignment(directionOf(painter), alignment);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(place, static_cast<int>(absolute) | Qt::TextSingleLine, shown);
    painter.setLayoutDirection(direction);
}

struct Lines {
    QStringList shown;
    bool isCut = false;
};

Lines linesOf(const QString& text, const QFont& font, double width, int most, Qt::TextElideMode cut)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    Lines lines;
    qsizetype begin = 0;
    while (begin < text.size() && lines.shown.size() < most - 1) {
        QTextLine line = layout.createLine();
        line.setLineWidth(qMax(1.0, width));
        lines.shown.append(text.sliced(begin, line.textLength()));
        begin += line.textLength();
    }
    layout.endLayout();
    if (begin < text.size()) {
        const QString rest = text.sliced(begin);
        lines.shown.append(metrics.elidedText(rest, cut, std::ceil(width)));
        lines.isCut = lines.shown.last() != rest;
    }
    return lines;
}

} // namespace

double draw(QPainter& painter, const QRectF& place, const QString& text, Reading reading, Qt::Alignment alignment,
            Qt::TextElideMode cut)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString shown = metrics.elidedText(text, cut, qMax(0.0, std::ceil(place.width())));
    drawShown(painter, place, shown, alignment);
    DrawingWatch::tell(painter, {place, text, shown, reading == Reading::Whole});
    return metrics.horizontalAdvance(shown);
}

void drawLines(QPainter& painter, const QRectF& place, const QString& text, Reading reading, int most, Qt::Alignment alignment,
               Qt::TextElideMode cut)
{
    const Lines lines = linesOf(text, painter.font(), place.width(), most, cut);
    const double height = QFontMetricsF(painter.font()).height();
    const double whole = height * static_cast<double>(lines.shown.size());
    const double room = place.height() - whole;
    double top = place.top() + (alignment & Qt::AlignVCenter ? std::floor(room / 2) : alignment & Qt::AlignBottom ? room : 0);
    for (const QString& line : lines.shown) {
        drawShown(painter, {place.left(), top, place.width(), height}, line, alignment);
        top += height;
    }
    const bool isHigher = !(whole <= place.height() + 1);
    DrawingWatch::tell(painter, {place, text, lines.isCut || isHigher ? lines.shown.join(u' ') + QChar(0x2026) : text,
                                 reading == Reading::Whole});
}

int countLines(const QString& text, const QFont& font, double width, int most)
{
    return qMax(1, static_cast<int>(linesOf(text, font, width, most, Qt::ElideRight).shown.size()));
}

} // namespace gui::DrawnText
