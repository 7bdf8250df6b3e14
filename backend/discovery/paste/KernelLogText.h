// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/HostSetup.h"

namespace backend::paste {

/// What kernel messages say of the IOMMU. Nothing is decided by a message that is missing: the
/// kernel's log rotates, and people paste a part of it.
struct KernelLogText {
    CpuVendor vendor = CpuVendor::Unknown;
    /// true: a message only a working IOMMU gives; false: one says that it is off.
    std::optional<bool> isActive;
    /// "DMAR: IOMMU enabled" only repeats intel_iommu=on; it says nothing of the hardware.
    bool wasAskedFor = false;
    std::optional<bool> remapsInterrupts;
    bool overridesAcs = false;
    QString commandLine; ///< of a boot log
    QList<Evidence> evidence;

    bool operator==(const KernelLogText&) const = default;
};

[[nodiscard]] KernelLogText readKernelLog(const QStringList& lines);

} // namespace backend::paste
