// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressLine.h"

#include "Look.h"

#include <QPainter>

namespace gui {

ProgressLine::ProgressLine(QWidget* parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(6);
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::softLine(palette()));
    painter.drawRoundedRect(QRectF(rect()), 3, 3);
    const int range = maximum() - minimum();
    if (range <= 0)
        return;
    const double part = static_cast<double>(value() - minimum()) / range;
    painter.setBrush(Look::color(Look::Tone::Accent, palette()));
    painter.drawRoundedRect(QRectF(0, 0, qMax(6.0, width() * part), height()), 3, 3);
}

} // namespace gui
