// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <functional>

class QPainter;

/// What views and charts paint without a widget of its own cannot be found among the widgets. Whoever wants to
/// know of it, as tests do, watches it being painted.
namespace gui::DrawingWatch {

struct Drawn {
    QRectF place;          ///< in the widget that paints
    QString text;          ///< whole; empty for a sign
    QString shown;         ///< what there was room for
    bool mustBeRead = true; ///< false: names and text from nodes, which a tool tip tells
};

using Watcher = std::function<void(const Drawn&)>;

/// One at a time, in the window's thread; an empty one ends it.
void watch(Watcher watcher);
void tell(const QPainter& painter, Drawn drawn);

} // namespace gui::DrawingWatch
