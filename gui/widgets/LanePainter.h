// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Look.h"

#include <QStyleOption>

class QPainter;

/// The drawing that LaneStyle does itself, one function an element. Each leaves the painter as it
/// found it.
namespace gui::LanePainter {

void button(QPainter& painter, const QStyleOptionButton& option, bool filled, Look::Join join);
void toolButton(QPainter& painter, const QStyleOption& option);
void field(QPainter& painter, const QStyleOption& option);
void selection(QPainter& painter, const QStyleOptionViewItem& option);
void branch(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);
void focusRing(QPainter& painter, const QRect& rect, const QPalette& palette);
void tab(QPainter& painter, const QStyleOptionTab& option);
void tabLabel(QPainter& painter, const QStyleOptionTab& option);
void headerSection(QPainter& painter, const QStyleOption& option);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
void chevron(QPainter& painter, const QPointF& centre, Qt::ArrowType direction, const QColor& color);

} // namespace gui::LanePainter
