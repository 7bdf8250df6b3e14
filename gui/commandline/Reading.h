// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verb.h"
#include "application/NodeWork.h"
#include "discovery/Probe.h"

namespace gui::commandline {

/// The node as it is, with nothing sent but the probe. An Error when it cannot be worked with: not
/// Proxmox, no root.
[[nodiscard]] backend::Result<backend::NodeSnapshot> readWorkable(const Call& call, backend::Shell& shell);

/// The same with the node's journal.
[[nodiscard]] backend::Result<NodeWork::Reading> readWithJournal(const Call& call, backend::Shell& shell);

/// The error of a verb that would change a capture; nothing when the node is one that can change.
[[nodiscard]] std::optional<backend::Error> refusalOfCapture(const Call& call);

} // namespace gui::commandline
