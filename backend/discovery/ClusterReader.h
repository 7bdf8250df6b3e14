// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "PciReader.h"
#include "node/VirtualMachine.h"

namespace backend {

/// A section of /etc/pve/storage.cfg.
struct StorageEntry {
    QString type; ///< dir, lvmthin, zfspool, …
    QString name;
    QString path;
    QString volumeGroup;
    QString pool;
    QStringList nodes; ///< empty: on every member
    QString line; ///< the one that names the place

    bool operator==(const StorageEntry&) const = default;
};

[[nodiscard]] QList<StorageEntry> readStorages(const Answer& answer);
[[nodiscard]] Reading<QList<PciMapping>> readMappings(const Answer& answer);
[[nodiscard]] Reading<QList<PciReservation>> readReservations(const Answer& answer);

} // namespace backend
