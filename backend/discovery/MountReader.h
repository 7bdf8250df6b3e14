// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"

#include <QList>
#include <QString>

namespace backend {

/// A line of /proc/self/mountinfo, /etc/fstab or /proc/swaps.
struct MountEntry {
    QString numbers; ///< "253:1"; only the kernel's table has them
    QString source; ///< "/dev/mapper/pve-root", "UUID=…", "rpool/ROOT/pve-1"
    QString target; ///< "/boot/efi"; "[SWAP]" for swap space
    QString fileSystem;
    QString line; ///< as it stood there

    bool operator==(const MountEntry&) const = default;
};

[[nodiscard]] QList<MountEntry> readMounts(const Answer& answer);
[[nodiscard]] QList<MountEntry> readSwaps(const Answer& answer);
[[nodiscard]] QList<MountEntry> readFstab(const Answer& answer);

/// The mount a path lies on: the one with the longest target; null when there is none.
[[nodiscard]] const MountEntry* mountOf(const QList<MountEntry>& mounts, const QString& path);

} // namespace backend
