// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasteParts.h"

#include "node/CleanText.h"

#include <algorithm>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

CpuVendor vendorFrom(const PasteFacts& facts)
{
    if (facts.log.vendor != CpuVendor::Unknown)
        return facts.log.vendor;
    for (const PciFunction& each : facts.functions)
        if (each.classCode && (*each.classCode >> 8) == 0x0600 && each.vendor)
            return *each.vendor == 0x8086 ? CpuVendor::Intel
                : *each.vendor == 0x1022  ? CpuVendor::Amd
                                          : CpuVendor::Unknown;
    return CpuVendor::Unknown;
}

/// Groups exist only where the IOMMU works; a message proves what it says. Nothing is decided by
/// what is missing.
IommuState iommuFrom(const PasteFacts& facts, const QList<IommuGroup>& groups)
{
    IommuState state;
    if (!groups.isEmpty()) {
        const PciAddress first = groups.first().members.first();
        state.layer = IommuState::Layer::Active;
        state.evidence.append({u"/sys/kernel/iommu_groups"_s,
                               u"%1/devices/%2"_s.arg(groups.first().number).arg(first.text())});
    } else if (facts.log.isActive) {
        state.layer =
            *facts.log.isActive ? IommuState::Layer::Active : IommuState::Layer::OffInKernel;
    }
    state.evidence += facts.log.evidence;
    return state;
}

BootSetup bootFrom(const PasteFacts& facts)
{
    BootSetup boot;
    const CommandLineText line = readCommandLine({facts.commandLine});
    if (line.loader != BootLoader::Unknown)
        boot.signs.append(
            {line.loader, {u"/proc/cmdline"_s, cleanText(line.words().value(0), 300)}});
    const QString tool = u"proxmox-boot-tool status"_s;
    if (facts.bootTool.isManaged == false)
        boot.signs.append(
            {BootLoader::Grub, {tool, u"E: /etc/kernel/proxmox-boot-uuids does not exist."_s}});
    for (const auto& each : facts.bootTool.partitions.mid(0, 50)) {
        boot.partitions.append({each.uuid, {}, false});
        for (const QString& loader : each.loaders)
            if (loader == "grub"_L1 || loader == "uefi"_L1 || loader == "systemd-boot"_L1)
                boot.signs.append({loader == "grub"_L1 ? BootLoader::Grub : BootLoader::SystemdBoot,
                                   {tool, each.uuid + u" is configured with: "_s + loader}});
    }
    boot.usesEfi = facts.bootTool.usesEfi;
    if (!boot.signs.isEmpty() && !boot.signsDisagree())
        boot.loader = boot.signs.first().loader;
    return boot;
}

} // namespace

HostSetup hostFrom(const PasteFacts& facts, const QList<IommuGroup>& groups, const QString& name)
{
    HostSetup host;
    host.hostName = name;
    host.pveVersion = cleanText(facts.version.pveVersion, 60);
    host.kernel = cleanText(facts.version.kernel, 60);
    host.cpuVendor = vendorFrom(facts);
    host.commandLine = facts.commandLine;
    host.iommu = iommuFrom(facts, groups);
    host.boot = bootFrom(facts);
    host.clusterName = cleanText(facts.cluster.name, 100);
    host.quorate = facts.cluster.quorate;
    return host;
}

QList<VirtualMachine> machinesFrom(const PasteFacts& facts)
{
    QList<VirtualMachine> machines = facts.machines;
    for (const MachineStatus& status : facts.machineStatus) {
        const auto place =
            std::find_if(machines.begin(), machines.end(),
                         [&](const VirtualMachine& each) { return each.vmid == status.vmid; });
        if (place != machines.end()) {
            place->isRunning = status.isRunning;
            continue;
        }
        VirtualMachine machine;
        machine.vmid = status.vmid;
        machine.name = cleanText(status.name, 100);
        machine.isRunning = status.isRunning;
        machine.config = VmConfig::parse({}, {});
        machines.append(machine);
    }
    std::stable_sort(
        machines.begin(), machines.end(),
        [](const VirtualMachine& a, const VirtualMachine& b) { return a.vmid < b.vmid; });
    return machines;
}

} // namespace backend::paste
