// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesktopNotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace gui {

void tellDesktop(const QString& title, const QString& sentence)
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto notice = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                                 u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // Desktop Notifications Specification 1.2: the body may be read as markup, the title never is.
    notice.setArguments({u"Lanekeeper"_s, 0U, u"lanekeeper"_s, title, sentence.toHtmlEscaped(), QStringList(),
                         QVariantMap{{u"desktop-entry"_s, u"lanekeeper"_s}}, -1});
    bus.send(notice);
}

} // namespace gui
