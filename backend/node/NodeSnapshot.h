// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cluster.h"
#include "ConfigFile.h"
#include "Drive.h"
#include "HostSetup.h"
#include "IommuGroup.h"
#include "PciDevice.h"
#include "VirtualMachine.h"

#include <QDateTime>

namespace backend {

/// Something the probe could not read. What depends on it is unknown and therefore not free.
struct Unread {
    QString section; ///< the probe's section: "lvm", "zfs", "vm-configs"
    QString reason;

    bool operator==(const Unread&) const = default;
};

/// What a snapshot that was made of pasted output is made of. Such a snapshot lacks most of the node,
/// and what it does have is only as true as the paste.
struct Pasted {
    QStringList kinds;       ///< what was recognised, sorted: "lspci", "lsblk", …
    QList<ConfigFile> logs;  ///< kernel messages and errors, by the name of the file they were in

    bool operator==(const Pasted&) const = default;
};

/// Everything that was true of one node at one moment. The one value that is shown, judged and
/// planned with; never changed after it was made.
struct NodeSnapshot {
    QDateTime readAt;       ///< laptop's clock, UTC
    bool isSimulated = false;
    HostSetup host;
    QList<PciDevice> devices;  ///< sorted by address
    QList<IommuGroup> groups;  ///< sorted by number
    QList<Drive> drives;       ///< every NVMe controller, sorted by address
    QList<Disk> otherDisks;    ///< disks that are not NVMe namespaces
    QList<VirtualMachine> machines; ///< sorted by vmid
    QList<Container> containers;    ///< sorted by vmid
    QList<PciMapping> mappings;
    QList<PciReservation> reservations;
    ClusterSetup cluster;
    QList<ConfigFile> files;        ///< sorted by path
    QList<Unread> unread;
    std::optional<Pasted> pasted;   ///< no value: read on a node

    bool operator==(const NodeSnapshot&) const = default;

    // Look-ups. Null or nothing when there is no such thing; pointers live as long as the snapshot.
    [[nodiscard]] const PciDevice* device(const PciAddress& address) const;
    [[nodiscard]] const IommuGroup* group(int number) const;
    [[nodiscard]] const IommuGroup* groupOf(const PciAddress& address) const;
    [[nodiscard]] const Drive* drive(const PciAddress& address) const;
    [[nodiscard]] const VirtualMachine* machine(int vmid) const;
    [[nodiscard]] const PciMapping* mapping(QStringView name) const;

    /// The drives a person may mean by a serial or a PCI address (full or short); several when two
    /// drives claim one serial.
    [[nodiscard]] QList<const Drive*> drivesNamed(QStringView serialOrAddress) const;
    [[nodiscard]] DeviceIdentity identityOf(const Drive& drive) const;
    [[nodiscard]] bool isUnread(QStringView section) const;
    [[nodiscard]] const ConfigFile* file(QStringView path) const;
};

} // namespace backend
