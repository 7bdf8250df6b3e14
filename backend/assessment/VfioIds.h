// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"

namespace backend {

/// One entry of vfio-pci's ids, "vendor:device[:subvendor[:subdevice[:class[:mask]]]]"
/// (drivers/vfio/pci/vfio_pci.c). What is left out is anything.
struct VfioIds {
    static constexpr quint32 anything = 0xffffffff;

    quint32 vendor = anything;
    quint32 device = anything;
    quint32 subvendor = anything;
    quint32 subdevice = anything;
    quint32 classCode = 0;
    quint32 mask = 0;
    QString text;
    Evidence evidence;

    [[nodiscard]] bool matches(const PciDevice& function) const;
};

/// The entries of a comma list that are none are left out, as the kernel does.
[[nodiscard]] QList<VfioIds> vfioIdsIn(const QString& list, const Evidence& evidence);
/// All that /etc/modprobe.d and the kernel's command lines give to vfio-pci.
[[nodiscard]] QList<VfioIds> vfioIds(const NodeSnapshot& snapshot);

} // namespace backend
