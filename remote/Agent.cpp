// SPDX-License-Identifier: GPL-3.0-or-later
#include "Agent.h"

#include <QByteArray>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

namespace remote {

Descriptor connectToAgent()
{
    const QByteArray path = qgetenv("SSH_AUTH_SOCK");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return Descriptor();
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    Descriptor agent(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!agent.isOpen()
        || ::connect(agent.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return Descriptor();
    return agent;
}

} // namespace remote
