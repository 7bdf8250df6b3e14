// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LiveLine.h"
#include "Login.h"
#include "Result.h"
#include "Shell.h"
#include "node/Node.h"

#include <memory>

namespace remote {

class SshSession;

/// Runs scripts on a node over one SSH session, through sudo when the login is not root (error kind
/// NoRoot when that is not allowed). Like every shell it belongs to one thread.
class SshShell final : public backend::Shell, public LiveLine {
public:
    /// Connects, checks the host key, logs in. Error kinds: ConnectionLost, HostKeyUnknown,
    /// HostKeyChanged, AuthRefused, Cancelled.
    [[nodiscard]] static backend::Result<std::unique_ptr<SshShell>>
    connect(const backend::SshTarget& target, const Login& login, Questions& questions,
            std::stop_token stop = {});
    ~SshShell() override;

    [[nodiscard]] backend::Result<backend::Output> run(const backend::Command& command,
                                                       std::stop_token stop = {},
                                                       const Tap& tap = {}) override;
    [[nodiscard]] const ConnectionReport& report() const;
    [[nodiscard]] bool isAlive() override;
    [[nodiscard]] std::chrono::milliseconds restTime() const override;
    [[nodiscard]] int descriptor() const override;

private:
    SshShell(std::unique_ptr<SshSession> session, NodeRoot root);

    std::unique_ptr<SshSession> m_session;
    NodeRoot m_root;
};

} // namespace remote
