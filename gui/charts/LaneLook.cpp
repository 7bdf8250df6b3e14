// SPDX-License-Identifier: GPL-3.0-or-later
#include "LaneLook.h"

#include <QPainter>
#include <QPolygonF>

namespace gui {

using backend::DriveLane;
using Shape = LaneLook::Shape;

LaneLook lookOf(DriveLane lane)
{
    switch (lane) {
    case DriveLane::Host: return {Look::Hue::Grey, Shape::Square, false};
    case DriveLane::VirtIo: return {Look::Hue::Host, Shape::Triangle, true};
    case DriveLane::Passthrough: return {Look::Hue::Drive, Shape::Disc, false};
    case DriveLane::Unknown: break;
    }
    return {Look::Hue::Grey, Shape::Diamond, true};
}

void paintLaneMark(QPainter& painter, const QPointF& center, const LaneLook& look, const QPalette& palette, double side)
{
    const QColor color = Look::chart(look.hue, palette);
    const double half = side / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.isHollow() ? QPen(color, 1.5) : QPen(palette.color(QPalette::Base), 1));
    painter.setBrush(look.isHollow() ? palette.color(QPalette::Base) : color);
    switch (look.shape) {
    case Shape::Square: painter.drawRect(QRectF(center.x() - half, center.y() - half, side, side)); break;
    case Shape::Disc: painter.drawEllipse(center, half + 0.5, half + 0.5); break;
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF{{center.x(), center.y() - half - 1},
                                      {center.x() + half + 1, center.y() + half},
                                      {center.x() - half - 1, center.y() + half}});
        break;
    case Shape::Diamond:
        painter.drawPolygon(QPolygonF{{center.x(), center.y() - half - 1},
                                      {center.x() + half + 1, center.y()},
                                      {center.x(), center.y() + half + 1},
                                      {center.x() - half - 1, center.y()}});
        break;
    }
    painter.restore();
}

} // namespace gui
