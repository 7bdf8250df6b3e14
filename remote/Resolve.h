// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QList>

namespace remote {

class LineGuard;

/// A sockaddr of any family.
struct SocketAddress {
    int family = 0;
    QByteArray bytes;

    bool operator==(const SocketAddress&) const = default;
};

/// All addresses of a host, at least one, in the order to try. The system's resolver cannot be
/// interrupted, so it runs on a thread that is left behind when the guard cuts. Error kinds:
/// ConnectionLost, Cancelled.
[[nodiscard]] backend::Result<QList<SocketAddress>> resolve(const QString& host, quint16 port,
                                                            const LineGuard& guard);

} // namespace remote
