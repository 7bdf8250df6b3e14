// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Shell.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// Makes a snapshot of what the probe answered. The bytes are untrusted: garbage is an Error
/// (Unparseable), a section that is missing or wrong becomes an Unread entry, sizes and depths are
/// capped. `readAt` is the moment the answer came.
[[nodiscard]] Result<NodeSnapshot> readProbe(const QByteArray& answer, const QDateTime& readAt);

/// What a reading is of, and what it brings beside the snapshot.
struct ReadingWish {
    bool isPaste = false;         ///< the shell is one of pasted output, which answers with a packed paste
    bool withJournal = false;     ///< the answer holds the node's journal too, see journalInAnswer
    QByteArray* answer = nullptr; ///< receives the raw bytes
};

/// Runs the probe, which is one script in one exec and writes nothing, and reads its answer.
[[nodiscard]] Result<NodeSnapshot> readNode(Shell& shell, const QDateTime& readAt,
                                            std::stop_token stop = {}, const ReadingWish& wish = {});

/// Why a node cannot be worked with although it answers: not Proxmox (NotProxmox), or the login may
/// not read what is needed (NoRoot). Nothing when it can.
[[nodiscard]] std::optional<Error> obstacle(const NodeSnapshot& snapshot);

} // namespace backend
