// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"
#include "assessment/KernelSettings.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IommuOff)
};

/// The word of the kernel's command line that switches the IOMMU off. The last one of a key wins in
/// the kernel; values are comma lists (Documentation/admin-guide/kernel-parameters.txt).
QString wordThatTurnsOff(const HostSetup& host)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    // The firmware's table says which one it is; where there is none, the processor does.
    const QStringList& tables = host.iommu.tables;
    const bool mayBeIntel = tables.isEmpty() ? host.cpuVendor != CpuVendor::Amd : tables.contains("DMAR"_L1);
    const bool mayBeAmd = tables.isEmpty() ? host.cpuVendor != CpuVendor::Intel : tables.contains("IVRS"_L1);
    QString found;
    for (const QString& word : host.commandLine.split(blanks, Qt::SkipEmptyParts)) {
        const QString key = word.section(u'=', 0, 0);
        const bool isVendors =
            (key == "intel_iommu"_L1 && mayBeIntel) || (key == "amd_iommu"_L1 && mayBeAmd);
        if (key != "iommu"_L1 && !isVendors)
            continue;
        const QStringList values = word.section(u'=', 1).split(u',');
        if (values.contains(u"off"_s))
            found = word;
        else if (isVendors && found.startsWith(key + u'=') && values.contains(u"on"_s))
            found.clear();
    }
    return found;
}

QString firmwareName(CpuVendor vendor)
{
    switch (vendor) {
    case CpuVendor::Intel:
        return Text::tr("VT-d");
    case CpuVendor::Amd:
        return Text::tr("IOMMU (AMD-Vi)");
    case CpuVendor::Unknown:
        break;
    }
    return Text::tr("VT-d or IOMMU");
}

bool needsIntelWord(const HostSetup& host)
{
    return host.cpuVendor == CpuVendor::Intel && !usesIntelIommuByDefault(host.kernel);
}

QString kernelAdvice(const HostSetup& host, const QString& word)
{
    if (!word.isEmpty())
        return Text::tr("Take the word “%1” off the kernel's command line and restart the node.")
            .arg(word);
    if (needsIntelWord(host))
        return Text::tr(
                   "Kernel %1 needs the word “intel_iommu=on” on its command line, and a restart.")
            .arg(host.kernel);
    return Text::tr("This kernel uses the IOMMU by default, so look in its log for the reason.");
}

Finding offInKernel(const HostSetup& host)
{
    const QString word = wordThatTurnsOff(host);
    Finding finding;
    finding.sentence = word.isEmpty()
        ? Text::tr("The IOMMU is off in the kernel.")
        : Text::tr("The IOMMU is off in the kernel: “%1” on its command line.").arg(word);
    finding.meaning = Text::tr("The firmware offers it, the kernel does not use it; without it no "
                               "device can be given to a VM.");
    finding.advice = kernelAdvice(host, word);
    if (!word.isEmpty())
        finding.evidence.append({u"/proc/cmdline"_s, host.commandLine});
    return finding;
}

Finding offInFirmware(const HostSetup& host)
{
    Finding finding;
    finding.sentence = Text::tr("The IOMMU is off in the firmware.");
    finding.meaning = Text::tr(
        "Without it no device can be given to a VM. No word on the kernel's command line helps.");
    finding.advice =
        Text::tr("Restart the node, switch %1 on in the firmware setup, and read the node again.")
            .arg(firmwareName(host.cpuVendor));
    return finding;
}

Finding unknown()
{
    Finding finding;
    finding.sentence = Text::tr("Whether the IOMMU is on could not be read.");
    finding.meaning = Text::tr("Without it no device can be given to a VM.");
    return finding;
}

Finding notPasted()
{
    Finding finding = unknown();
    finding.sentence = Text::tr("Whether the IOMMU is on is not in what was pasted.");
    finding.advice = Text::tr("Paste what “find /sys/kernel/iommu_groups -type l” prints: it lists groups only where the IOMMU works.");
    return finding;
}

Finding findingFor(const HostSetup& host)
{
    switch (host.iommu.layer) {
    case IommuState::Layer::OffInKernel:
        return offInKernel(host);
    case IommuState::Layer::OffInFirmware:
        return offInFirmware(host);
    case IommuState::Layer::Active:
    case IommuState::Layer::Unknown:
        break;
    }
    return unknown();
}

} // namespace

QList<Finding> iommuOff(const NodeSnapshot& snapshot)
{
    const HostSetup& host = snapshot.host;
    if (host.iommu.isActive())
        return {};
    const bool isNotPasted = snapshot.pasted && host.iommu.layer == IommuState::Layer::Unknown;
    Finding finding = isNotPasted ? notPasted() : findingFor(host);
    finding.id = u"iommu-off"_s;
    finding.severity = Severity::Blocked;
    finding.subject = NodeSubject{};
    finding.evidence = host.iommu.evidence + finding.evidence;
    return {finding};
}

} // namespace backend::rules
