// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BootSetup.h"
#include "Evidence.h"
#include "PciAddress.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace backend {

enum class CpuVendor { Unknown, Intel, Amd };

/// Whether the IOMMU works, and if not which layer keeps it off. Proxmox's own test is that
/// /sys/class/iommu has an entry (qemu-server PCI.pm); kernel log lines decide nothing.
struct IommuState {
    enum class Layer {
        Active,      ///< on
        OffInKernel, ///< firmware offers it (ACPI DMAR or IVRS table), the kernel does not use it
        OffInFirmware, ///< no table: off in the firmware setup, or not there
        Unknown,     ///< could not be read
    };

    Layer layer = Layer::Unknown;
    QStringList units;   ///< "dmar0", "ivhd0"
    QStringList tables;  ///< ACPI tables of an IOMMU that the firmware offers: "DMAR", "IVRS"
    QList<Evidence> evidence;

    bool operator==(const IommuState&) const = default;
    [[nodiscard]] bool isActive() const { return layer == Layer::Active; }
};

/// A network port of the node and what hangs on it.
struct NetworkPort {
    QString name;
    std::optional<PciAddress> controller;
    QString bridge; ///< the bridge or bond above it, empty when none
    bool carriesDefaultRoute = false; ///< directly or through its bridge
    bool carriesThisSession = false;  ///< the address this SSH session came in on is there

    bool operator==(const NetworkPort&) const = default;
};

/// What is true of the node as a whole.
struct HostSetup {
    QString hostName;
    QString pveVersion; ///< "9.1.2"; empty: pve-manager is not installed
    QString kernel;     ///< "6.17.2-1-pve"
    CpuVendor cpuVendor = CpuVendor::Unknown;
    IommuState iommu;
    QString commandLine; ///< /proc/cmdline
    bool runsAsRoot = false; ///< the login may read everything
    std::optional<quint64> memoryTotalBytes;
    std::optional<quint64> memoryAvailableBytes;
    std::optional<quint64> arcBytes;    ///< what ZFS caches now; no value without ZFS
    std::optional<quint64> arcMaxBytes; ///< what its cache may grow to
    BootSetup boot;
    QString clusterName;           ///< empty: not in a cluster
    std::optional<bool> quorate;   ///< of the cluster; no value on a node of its own
    QList<NetworkPort> ports;

    bool operator==(const HostSetup&) const = default;
    [[nodiscard]] bool isProxmox() const { return !pveVersion.isEmpty(); }
};

} // namespace backend
