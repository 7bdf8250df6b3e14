// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PciAddress.h"

#include <QString>
#include <optional>

namespace backend {

/// Link speed and width of a PCIe function, as sysfs prints them.
struct PciLink {
    double gigatransfers = 0; ///< GT/s
    int width = 0;            ///< lanes

    bool operator==(const PciLink&) const = default;
};

/// An id of PCI as lspci and vfio-pci write it, "144d".
[[nodiscard]] QString idText(quint16 id);
/// Two of them, a vendor's and a device's, "144d:a80a".
[[nodiscard]] QString idText(quint16 vendor, quint16 device);

/// One PCI function as the kernel shows it in /sys/bus/pci/devices. An optional without value was
/// not readable: unknown, which is never the same as "none".
struct PciDevice {
    PciAddress address;
    quint16 vendor = 0;
    quint16 device = 0;
    quint16 subsystemVendor = 0;
    quint16 subsystemDevice = 0;
    quint32 classCode = 0; ///< 0x010802 is an NVMe controller
    QString vendorName;    ///< as the node's lspci names it; empty when it has none
    QString deviceName;
    std::optional<QString> driver;  ///< empty string: bound to no driver
    std::optional<int> iommuGroup;  ///< no value: in no group
    bool isBridge = false;          ///< has a pci_bus directory: Proxmox leaves it alone (SysFSTools.pm)
    std::optional<PciAddress> parent; ///< the bridge above, when there is one
    std::optional<PciLink> link;    ///< as negotiated
    std::optional<PciLink> maxLink; ///< what the function could do
    std::optional<int> numaNode;
    QString resetMethod;    ///< sysfs reset_method, such as "flr bus"; empty when there is none
    QString driverOverride; ///< empty when unset
    QString slotName; ///< what the board calls the place, such as "M2_1"; empty when it says nothing
    std::optional<PciAddress> physicalFunction; ///< it is a virtual function (SR-IOV) of this one
    int virtualFunctions = 0;                   ///< how many it has now

    bool operator==(const PciDevice&) const = default;

    [[nodiscard]] bool isNvme() const { return (classCode >> 8) == 0x0108; }
    [[nodiscard]] QString idText() const;   ///< "144d:a80a"
    [[nodiscard]] QString nameText() const; ///< vendor and device name, or ids where names are missing
};

/// What must be proved before anything is done to a function: ids at the address, and for a drive
/// its serial. Kept in plans and journals.
struct DeviceIdentity {
    PciAddress address;
    quint16 vendor = 0;
    quint16 device = 0;
    quint16 subsystemVendor = 0;
    quint16 subsystemDevice = 0;
    QString serial; ///< NVMe serial, without padding; empty when it was never readable
    QString model;

    bool operator==(const DeviceIdentity&) const = default;
};

} // namespace backend
