// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEvent>
#include <QWindow>
#include <unistd.h>

/// Loaded into a program from outside (LD_PRELOAD): ends it when its first window has been painted, so that what is
/// timed is the very program that people start.
namespace {

class FirstPaint final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* window = qobject_cast<QWindow*>(watched);
        // Widgets paint while this event is delivered; what is queued now comes after.
        if (event->type() == QEvent::Expose && window && window->isExposed())
            QMetaObject::invokeMethod(this, [] { ::_exit(0); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

void watch() { QCoreApplication::instance()->installEventFilter(new FirstPaint(QCoreApplication::instance())); }

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
