// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PasteFacts.h"
#include "discovery/Answer.h"
#include "node/NodeSnapshot.h"

namespace backend::paste {

/// What was pasted of disks and storage, in the shape in which the probe would have sent it, so
/// that the same readers judge it. A section that was not pasted is missing, and so unread.
[[nodiscard]] Answer answerFrom(const PasteFacts& facts);

/// What is unread, with a sentence that fits a paste. Of some sections a paste is never the whole.
[[nodiscard]] QList<Unread> gapsOf(const QList<Unread>& missing, const PasteFacts& facts);

[[nodiscard]] HostSetup hostFrom(const PasteFacts& facts, const QList<IommuGroup>& groups,
                                 const QString& name);

/// Machines by their configurations, with what qm list says, and those only it names.
[[nodiscard]] QList<VirtualMachine> machinesFrom(const PasteFacts& facts);

} // namespace backend::paste
