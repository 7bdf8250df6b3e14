// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Look.h"

#include <QIcon>

class QPainter;
class QRectF;

/// Our 16 px line icons (resources/icons/NAME.svg), drawn in the palette's text colour at whatever
/// size and pixel ratio is asked for, and drawn anew when the palette changes.
namespace gui::LineIcon {

[[nodiscard]] QIcon icon(const QString& name, Look::Tone tone = Look::Tone::Text);
/// For buttons that are filled: always white.
[[nodiscard]] QIcon onFilled(const QString& name);
void paint(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon program();

} // namespace gui::LineIcon
