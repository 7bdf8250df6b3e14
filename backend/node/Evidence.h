// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backend {

/// The very file or command a statement was read from, and the line that says it.
struct Evidence {
    QString source; ///< "/etc/fstab", "/sys/class/iommu", "lsblk nvme0n1p3"
    QString text;   ///< what stood there, cleaned of control characters

    bool operator==(const Evidence&) const = default;
};

} // namespace backend
