// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeRoot.h"
#include "Shell.h"

namespace remote {

/// Runs the very same scripts on this computer, inside a simulated node's folder. Refuses a root
/// that is not simulated: this program never touches the computer it runs on. A node that is starting, or
/// did not find its root file system then, is as unreachable as a real one (ConnectionLost).
class LocalShell final : public backend::Shell {
public:
    explicit LocalShell(NodeRoot root);

    [[nodiscard]] backend::Result<backend::Output> run(const backend::Command& command,
                                                       std::stop_token stop = {},
                                                       const Tap& tap = {}) override;

private:
    NodeRoot m_root;
};

} // namespace remote
