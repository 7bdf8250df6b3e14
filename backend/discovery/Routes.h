// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"

#include <QSet>
#include <QString>

namespace backend {

/// One line of the node's IPv4 or IPv6 routing table, or an address of its own.
struct Route {
    QByteArray network; ///< 4 or 16 bytes, in network order
    int prefix = 0; ///< leading bits that count
    QString interface;
    bool isDirect = false; ///< without a gateway
};

/// Which interfaces packets go through, from /proc/net.
class Routes {
public:
    [[nodiscard]] static Routes read(const Answer& answer);

    [[nodiscard]] QSet<QString> defaultInterfaces() const;
    /// Where this SSH session comes in; empty when that cannot be told.
    [[nodiscard]] QSet<QString> sessionInterfaces() const;

private:
    [[nodiscard]] QString interfaceFor(const QByteArray& address, bool onlyDirect) const;

    QList<Route> m_routes;
    QString m_sessionHere; ///< the node's address of the session
    QString m_sessionThere; ///< the other end
};

} // namespace backend
