// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PciAddress.h"

#include <QList>

namespace backend {

/// The unit of ownership: a VM that takes one member takes them all, except bridges
/// (Linux Documentation/driver-api/vfio.rst; Proxmox SysFSTools.pm).
struct IommuGroup {
    int number = 0;
    QList<PciAddress> members; ///< sorted, bridges included

    bool operator==(const IommuGroup&) const = default;
};

} // namespace backend
