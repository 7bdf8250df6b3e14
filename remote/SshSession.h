// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Carrier.h"
#include "Command.h"
#include "Heartbeat.h"
#include "Libssh.h"
#include "Login.h"
#include "Result.h"
#include "Shell.h"
#include "node/Node.h"

#include <stop_token>

namespace remote {

class Questions;
struct RemoteScript;

/// One connection to one host, logged in. Belongs to one thread for life. The library never blocks;
/// we wait in slices short enough for a stop to feel immediate.
class SshSession {
public:
    /// Connects, checks the host key, logs in. Error kinds: as SshShell::connect.
    [[nodiscard]] static backend::Result<std::unique_ptr<SshSession>>
    open(const backend::SshTarget& target, const Login& login, Questions& questions, std::stop_token stop);

    /// Runs one script on a channel of its own. The session can be used again after every error but
    /// ConnectionLost.
    [[nodiscard]] backend::Result<backend::Output> run(const RemoteScript& script,
                                                       const backend::Command& command,
                                                       std::stop_token stop, const backend::Shell::Tap& tap);
    [[nodiscard]] const ConnectionReport& report() const { return m_report; }
    /// Looks at what arrived meanwhile, answers the node's own signs of life, and says whether the
    /// line still stands.
    [[nodiscard]] bool isAlive();
    [[nodiscard]] int descriptor() const;

private:
    SshSession(std::unique_ptr<Carrier> carrier, SessionPointer session, ConnectionReport report);
    void openAhead();

    ConnectionReport m_report;
    std::unique_ptr<Carrier> m_carrier; ///< before the session, which rides on it
    Heartbeat m_heartbeat; ///< before the session: the library counts into it to the end
    SessionPointer m_session;
    ChannelPointer m_channel; ///< for the next script, opened ahead; may still be on its way
};

} // namespace remote
