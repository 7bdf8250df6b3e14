// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Shell.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// The call that reads a node: one script, one exec, writes nothing.
[[nodiscard]] Command probeCommand();

/// Makes a snapshot of what the probe answered. The bytes are untrusted: garbage is an Error
/// (Unparseable), a section that is missing or wrong becomes an Unread entry, sizes and depths are
/// capped. `readAt` is the moment the answer came. Packed pasted output is read as such.
[[nodiscard]] Result<NodeSnapshot> readProbe(const QByteArray& answer, const QDateTime& readAt);

/// Runs the probe and reads the answer. `answer`, when given, receives the raw bytes (a capture).
[[nodiscard]] Result<NodeSnapshot> readNode(Shell& shell, const QDateTime& readAt,
                                            std::stop_token stop = {},
                                            QByteArray* answer = nullptr);

/// Why a node cannot be worked with although it answers: not Proxmox (NotProxmox), or the login may
/// not read what is needed (NoRoot). Nothing when it can.
[[nodiscard]] std::optional<Error> obstacle(const NodeSnapshot& snapshot);

} // namespace backend
