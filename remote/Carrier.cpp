// SPDX-License-Identifier: GPL-3.0-or-later
#include "Carrier.h"

#include <sys/socket.h>

namespace remote {

SocketPair::SocketPair()
{
    int ends[2] = {-1, -1};
    ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
    near = Descriptor(ends[0]);
    far = Descriptor(ends[1]);
}

} // namespace remote
