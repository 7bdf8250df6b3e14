// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Descriptor.h"

#include <QByteArray>

namespace remote {

/// What the line of a session rides on when that is not a socket to the host itself: another session,
/// or a command on this computer. Must outlive the session; ends for good when destroyed.
class Carrier {
public:
    virtual ~Carrier() = default;
    /// The last of what it said about itself, for evidence; untrusted.
    [[nodiscard]] virtual QByteArray lastWords() = 0;
};

/// Two ends of a line inside this computer.
struct SocketPair {
    Descriptor near;
    Descriptor far;

    SocketPair();
};

} // namespace remote
