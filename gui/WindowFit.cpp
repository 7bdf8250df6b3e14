// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowFit.h"

#include <QScreen>
#include <QWidget>

namespace gui {

QRect fittedFrame(const QRect& frame, const QRect& room)
{
    QRect fitted(frame.topLeft(), frame.size().boundedTo(room.size()));
    fitted.moveRight(qMin(fitted.right(), room.right()));
    fitted.moveBottom(qMin(fitted.bottom(), room.bottom()));
    fitted.moveLeft(qMax(fitted.left(), room.left()));
    fitted.moveTop(qMax(fitted.top(), room.top()));
    return fitted;
}

void keepOnScreen(QWidget& window)
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QRect frame = window.frameGeometry();
    const QRect fitted = fittedFrame(frame, window.screen()->availableGeometry());
    const QSize border = frame.size() - window.size();
    if (fitted.size() != frame.size())
        window.resize(fitted.size() - border);
    if (fitted.topLeft() != frame.topLeft())
        window.move(fitted.topLeft());
}

} // namespace gui
