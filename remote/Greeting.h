// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>

namespace remote {

class LineGuard;

/// What the other side says first, before anything is said to it.
struct Greeting {
    bool isSsh = false; ///< an SSH server; its own line still waits in the socket
    QByteArray words;   ///< otherwise: the first of what it said; untrusted
};

/// Waits for the first line, which costs nothing: the library waits for it anyway. Lines before the
/// server's own are allowed, and taken out of the socket. Comes back at once when the guard cuts.
[[nodiscard]] Greeting awaitGreeting(int socket, const LineGuard& guard);

/// What a greeting that is none of an SSH server means. Error kinds: ConnectionLost; AuthRefused, when
/// failed logins made the node shut its door, so that nobody knocks again by himself.
[[nodiscard]] backend::Error errorOfGreeting(const Greeting& greeting, const QString& host, quint16 port);

} // namespace remote
