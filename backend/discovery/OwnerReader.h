// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "node/ConfigFile.h"
#include "node/Evidence.h"

#include <QList>

namespace backend {

/// A device and who owns it, apart from mounts, LVM and ZFS.
struct Ownership {
    QString device; ///< kernel name or path
    QString owner;  ///< "md0", the UUID of a btrfs, the place of an export
    Evidence evidence;

    bool operator==(const Ownership&) const = default;
};

struct Owners {
    QList<Ownership> btrfs;     ///< members of mounted ones
    QList<Ownership> bcache;    ///< registered backing and cache devices
    QList<Ownership> exports;   ///< given to other machines over NVMe-oF or iSCSI
    QList<Ownership> raid;      ///< members of arrays the kernel knows
    QList<Ownership> encrypted; ///< named in /etc/crypttab
};

[[nodiscard]] Owners readOwners(const Answer& answer, const QList<ConfigFile>& files);

} // namespace backend
