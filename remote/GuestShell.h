// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeRoot.h"
#include "OpenShell.h"

namespace remote {

/// Runs the same scripts inside a guest of a node, through the guest agent: the node is asked to run them there. Slow, for
/// each call starts `qm` on the node, which takes a second or two. The host's shell must live as long. Error kinds of
/// run: CommandFailed (the agent does not answer, or may not run programs), Unparseable, and the line's.
class GuestShell final : public backend::Shell {
public:
    GuestShell(backend::Shell& host, int vmid, NodeRoot root = {});

    [[nodiscard]] backend::Result<backend::Output> run(const backend::Command& command, std::stop_token stop = {},
                                                       const Tap& tap = {}) override;

private:
    backend::Shell& m_host;
    int m_vmid;
    NodeRoot m_root;
};

/// The shell for a guest of a node that openShell opened with these options.
[[nodiscard]] std::unique_ptr<backend::Shell> openGuest(const backend::Node& node, const OpenOptions& options, backend::Shell& host, int vmid);

} // namespace remote
