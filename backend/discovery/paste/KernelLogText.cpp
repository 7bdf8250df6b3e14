// SPDX-License-Identifier: GPL-3.0-or-later
#include "KernelLogText.h"

#include <QStringList>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

enum class Says { Nothing, Active, Off, AskedFor, Remaps, RemapsNot, Acs };

struct Message {
    QLatin1StringView text;
    CpuVendor vendor;
    Says says;
};

/// In this order: the first that a line holds is taken. "Skip IOMMU disabling for graphics" and
/// "IOMMUv2 functionality not available" are neither.
const QList<Message>& messages()
{
    static const QList<Message> list{
        {"Skip IOMMU disabling"_L1, CpuVendor::Intel, Says::Nothing},
        {"DMAR: IOMMU disabled"_L1, CpuVendor::Intel, Says::Off},
        {"DMAR: No DMAR devices found"_L1, CpuVendor::Intel, Says::Off},
        {"DMAR: IOMMU enabled"_L1, CpuVendor::Intel, Says::AskedFor},
        {"Virtualization Technology for Directed I/O"_L1, CpuVendor::Intel, Says::Active},
        {": Using Queued invalidation"_L1, CpuVendor::Intel, Says::Active},
        {"DMAR-IR: Enabled IRQ remapping"_L1, CpuVendor::Intel, Says::Remaps},
        {"IRQ remapping doesn't support X2APIC mode"_L1, CpuVendor::Unknown, Says::RemapsNot},
        {"AMD-Vi: Interrupt remapping enabled"_L1, CpuVendor::Amd, Says::Remaps},
        {"AMD-Vi: AMD IOMMUv2 loaded"_L1, CpuVendor::Amd, Says::Active},
        {"AMD-Vi: Found IOMMU"_L1, CpuVendor::Amd, Says::Active},
        {"perf/amd_iommu: Detected AMD IOMMU"_L1, CpuVendor::Amd, Says::Active},
        {"PCIe ACS overrides enabled"_L1, CpuVendor::Unknown, Says::Acs},
    };
    return list;
}

void take(KernelLogText& text, const Message& message)
{
    switch (message.says) {
    case Says::Nothing:
        break;
    case Says::Active:
        text.isActive = true;
        break;
    case Says::Off:
        // The same boot cannot be both; what works is what counts.
        text.isActive = text.isActive.value_or(false);
        break;
    case Says::AskedFor:
        text.wasAskedFor = true;
        break;
    case Says::Remaps:
        text.remapsInterrupts = true;
        text.isActive = message.vendor == CpuVendor::Amd ? std::optional(true) : text.isActive;
        break;
    case Says::RemapsNot:
        text.remapsInterrupts = text.remapsInterrupts.value_or(false);
        break;
    case Says::Acs:
        text.overridesAcs = true;
        break;
    }
    if (message.vendor != CpuVendor::Unknown)
        text.vendor = message.vendor;
}

/// "pci 0000:00:02.0: DMAR: …" has a vendor, whatever it says; ACPI's own line is only a table.
void takeVendor(KernelLogText& text, const QString& line)
{
    if (text.vendor != CpuVendor::Unknown)
        return;
    if (line.contains("DMAR"_L1))
        text.vendor = CpuVendor::Intel;
    else if (line.contains("AMD-Vi"_L1) && !line.contains("not available on this system"_L1))
        text.vendor = CpuVendor::Amd;
}

} // namespace

KernelLogText readKernelLog(const QStringList& lines)
{
    constexpr qsizetype evidenceLimit = 20;
    KernelLogText text;
    for (const QString& each : lines) {
        const QString line = each.left(4000).trimmed();
        takeVendor(text, line);
        if (const qsizetype start = line.indexOf("Kernel command line: "_L1); start >= 0)
            text.commandLine = line.sliced(start + 21);
        for (const Message& message : messages()) {
            if (!line.contains(message.text))
                continue;
            take(text, message);
            if (text.evidence.size() < evidenceLimit)
                text.evidence.append({u"dmesg"_s, line.left(300)});
            break;
        }
    }
    return text;
}

} // namespace backend::paste
