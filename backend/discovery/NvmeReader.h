// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "node/PciDevice.h"

#include <QStringList>

namespace backend {

/// A controller that the nvme driver shows.
struct NvmeController {
    QString name; ///< "nvme0"
    PciAddress address;
    QString state; ///< "live", "dead", …
    QString model;
    QString serial;
    QString firmware;
    QString subsystemName; ///< its NVMe qualified name
    QStringList namespaces; ///< block devices, "nvme0n1"; their number need not be the controller's

    bool operator==(const NvmeController&) const = default;
};

/// Controllers on PCI; those on a network are left out.
[[nodiscard]] QList<NvmeController> readControllers(const Answer& answer);

} // namespace backend
