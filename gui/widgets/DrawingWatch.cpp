// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawingWatch.h"

#include <QPainter>

namespace gui::DrawingWatch {
namespace {

Watcher& watcher()
{
    static Watcher present;
    return present;
}

} // namespace

void watch(Watcher next) { watcher() = std::move(next); }

void tell(const QPainter& painter, Drawn drawn)
{
    if (!watcher())
        return;
    drawn.place = painter.transform().mapRect(drawn.place);
    watcher()(drawn);
}

} // namespace gui::DrawingWatch
