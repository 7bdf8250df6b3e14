// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DropbearServer.h"
#include "LibsshServer.h"
#include "SshServer.h"

#include <optional>

namespace support {

/// One of the servers that people run, up and ready to let this test in.
struct ReadyServer {
    std::shared_ptr<void> keeper;
    backend::SshTarget target;
    remote::Login login;
};

inline const QStringList kindsOfServers{QStringLiteral("sshd"), QStringLiteral("dropbear"), QStringLiteral("libssh")};

/// Nothing when it is not installed here.
[[nodiscard]] inline std::optional<ReadyServer> readyServer(const QString& kind)
{
    const auto ready = [](auto server) -> std::optional<ReadyServer> {
        if (!server)
            return {};
        const auto target = server->target();
        const auto login = server->login();
        return ReadyServer{std::shared_ptr<void>(std::move(server)), target, login};
    };
    return kind == kindsOfServers[0] ? ready(SshServer::start())
        : kind == kindsOfServers[1]  ? ready(DropbearServer::start())
                                     : ready(LibsshServer::start());
}

} // namespace support
