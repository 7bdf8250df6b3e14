// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TargetLook.h"

namespace backend {

/// Whether a file of this size may be written into the folder that was looked at, without filling anything: the
/// file system, and each pool that it or the guest's disks lie on, keep a margin. Returns the room there is, the least of all.
/// `guestStorage` is what the virtual disks lie on when the folder is in a guest of the node; without it a
/// virtual disk is one nobody can look under, and needs the person's word (`unseenHasRoom`).
/// Error kind Refused, with the reason: too little room, or nobody knows.
[[nodiscard]] Result<qint64> roomFor(const TargetLook& look, qint64 fileBytes, const std::optional<StorageBelow>& guestStorage,
                                     bool unseenHasRoom);

} // namespace backend
