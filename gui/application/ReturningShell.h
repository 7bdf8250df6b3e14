// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Shell.h"

#include <memory>

namespace gui {

/// A shell that can be opened anew, for a node that restarts. Used from one thread.
class ReturningShell final : public backend::Shell {
public:
    using Opener = std::function<backend::Result<std::unique_ptr<backend::Shell>>(std::stop_token)>;

    ReturningShell(std::unique_ptr<backend::Shell> shell, Opener open);
    /// Starts on somebody else's shell, which must live as long.
    ReturningShell(backend::Shell& shell, Opener open);

    backend::Result<backend::Output> run(const backend::Command& command, std::stop_token stop = {},
                                         const Tap& tap = {}) override;

    /// Blocks until the node answers with another boot id than this; run() works on the new connection
    /// from then on. Knocks once every few seconds, and seldom where a login is refused, as sshd does while
    /// a node starts. Error kinds: ConnectionLost (it did not come back within a quarter of an hour),
    /// Cancelled, HostKeyChanged.
    [[nodiscard]] backend::Result<void> awaitRestart(const QString& bootId, std::stop_token stop);

    /// Opens a new connection, for who wants to know that the node still takes one; run() works on it from then on.
    /// Knocks for a minute. Error kinds: ConnectionLost, Cancelled, HostKeyChanged; the old connection then stays.
    [[nodiscard]] backend::Result<void> openAnew(std::stop_token stop);

private:
    [[nodiscard]] std::optional<backend::Error> reopen(std::stop_token stop);
    void drop();

    std::unique_ptr<backend::Shell> m_own;
    backend::Shell* m_shell = nullptr; ///< null while the node is away
    Opener m_open;
};

} // namespace gui
