// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"

#include <QList>
#include <QString>

namespace backend {

/// A row that says which device belongs to which volume group or pool.
struct Membership {
    QString owner; ///< volume group or pool; empty for a physical volume without a group
    QString device; ///< a path
    QString line;

    bool operator==(const Membership&) const = default;
};

[[nodiscard]] QList<Membership> readPhysicalVolumes(const Answer& answer);
[[nodiscard]] QList<Membership> readVdevs(const Answer& answer); ///< of imported pools
[[nodiscard]] QStringList readPools(const Answer& answer); ///< names of imported pools

/// Logical volumes that Ceph uses: `owner` is the volume group, `device` the volume's name.
[[nodiscard]] QList<Membership> readCephVolumes(const Answer& answer);

} // namespace backend
