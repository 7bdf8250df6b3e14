// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Evidence.h"
#include "VmConfig.h"

#include <QStringList>

namespace backend {

/// A VM of the node or, in a cluster, of another member. Containers are not here.
struct VirtualMachine {
    int vmid = 0;
    QString node; ///< the member whose configuration it is
    QString name; ///< empty when it has none
    bool isLocal = true;
    std::optional<bool> isRunning; ///< known on the node itself only
    VmConfig config;

    bool operator==(const VirtualMachine&) const = default;

    [[nodiscard]] QString title() const; ///< "VM 100 truenas"
    [[nodiscard]] QString configFile() const; ///< "/etc/pve/nodes/pve1/qemu-server/100.conf"
    [[nodiscard]] std::optional<quint64> memoryBytes() const;
    [[nodiscard]] bool isTemplate() const;
};

/// A container of the node or of another member, /etc/pve/nodes/NODE/lxc/VMID.conf.
struct Container {
    int vmid = 0;
    QString node;
    QString name;
    bool isLocal = true;
    VmConfig config;

    bool operator==(const Container&) const = default;
};

/// One line of a cluster-wide PCI mapping, /etc/pve/mapping/pci.cfg.
struct PciMappingEntry {
    QString node;
    QList<HostpciTarget> targets;
    Evidence evidence;

    bool operator==(const PciMappingEntry&) const = default;
};

struct PciMapping {
    QString name;
    QList<PciMappingEntry> entries;
    QStringList lines; ///< all that the file says of it: "map id=…", "description …"

    bool operator==(const PciMapping&) const = default;
};

/// A line of /run/qemu-server/pci-id-reservations. Lines can be stale: only one whose process lives
/// (or whose start is recent) counts, so `isLive` says which.
struct PciReservation {
    PciAddress address;
    int vmid = 0;
    std::optional<qint64> pid;
    bool isLive = false;

    bool operator==(const PciReservation&) const = default;
};

} // namespace backend
