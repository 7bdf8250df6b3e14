// SPDX-License-Identifier: GPL-3.0-or-later
#include "FirstPaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <QWindow>
#include <chrono>
#include <utility>

namespace gui {
namespace {

constexpr std::chrono::seconds longest{1};

} // namespace

FirstPaint::FirstPaint(QWidget& window, std::function<void()> then)
    : QObject(&window)
    , m_window(window)
    , m_then(std::move(then))
{
    window.installEventFilter(this);
    QTimer::singleShot(longest, this, &FirstPaint::doIt);
}

/// A window that is exposed is painted in the same turn of the event loop, before anything that is queued now.
bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched == &m_window && m_window.windowHandle())
        m_window.windowHandle()->installEventFilter(this);
    if (event->type() == QEvent::Expose)
        QMetaObject::invokeMethod(this, &FirstPaint::doIt, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void FirstPaint::doIt()
{
    if (!m_then)
        return;
    m_window.removeEventFilter(this);
    if (m_window.windowHandle())
        m_window.windowHandle()->removeEventFilter(this);
    std::exchange(m_then, nullptr)();
    deleteLater();
}

} // namespace gui
