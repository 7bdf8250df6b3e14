// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace gui {

/// A window's frame as it lies within `room`: no larger, and moved no further than it takes.
[[nodiscard]] QRect fittedFrame(const QRect& frame, const QRect& room);

/// Brings a window and its frame onto the part of the screen that panels leave free. To be called once it has been
/// painted, because only then its frame is known. Maximised and full-screen windows are left to the desktop.
void keepOnScreen(QWidget& window);

} // namespace gui
