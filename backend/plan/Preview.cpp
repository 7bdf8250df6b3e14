// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planner.h"

#include "ConfigText.h"
#include "assessment/Holding.h"
#include "discovery/ClusterReader.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// The drive's uses by guests as the changed configurations tell them.
void showHolders(const NodeSnapshot& snapshot, Drive& drive)
{
    drive.uses.removeIf(
        [](const DriveUse& use) { return use.kind == DriveUse::Kind::GuestPassthrough; });
    for (const Holding& each : holdingsOf(snapshot, drive.address)) {
        const VirtualMachine* machine = snapshot.machine(each.vmid);
        drive.uses.append({DriveUse::Kind::GuestPassthrough,
                           machine ? machine->title() : QString(),
                           each.vmid,
                           each.section,
                           {u"/etc/pve/qemu-server/%1.conf"_s.arg(each.vmid),
                            u"%1: %2"_s.arg(each.key, each.value)}});
    }
}

void showSetting(NodeSnapshot& after, const SetVmOptions& action)
{
    const auto machine =
        std::find_if(after.machines.begin(), after.machines.end(),
                     [&](const VirtualMachine& each) { return each.vmid == action.vmid; });
    if (machine == after.machines.end())
        return;
    // Nobody knows the digest that Proxmox will come to.
    machine->config = VmConfig::parse(configAfter(action), {});
    for (const DeviceIdentity& device : action.devices)
        for (Drive& drive : after.drives)
            if (drive.address == device.address)
                showHolders(after, drive);
}

void showFiles(NodeSnapshot& after, const WriteFiles& action)
{
    for (const FileChange& change : action.files) {
        after.files.removeIf([&](const ConfigFile& each) { return each.path == change.path; });
        if (change.after)
            after.files.append({change.path, *change.after, true});
    }
    std::stable_sort(after.files.begin(), after.files.end(),
                     [](const ConfigFile& a, const ConfigFile& b) { return a.path < b.path; });
}

void showMapping(NodeSnapshot& after, const ChangeMapping& action)
{
    after.mappings.removeIf([&](const PciMapping& each) { return each.name == action.name; });
    if (action.after)
        after.mappings.append(mappingFrom(action.name, *action.after));
}

/// The namespaces come and go with the nvme driver; what they will be is not known before.
void showBinding(NodeSnapshot& after, const BindFunction& action)
{
    for (PciDevice& each : after.devices)
        if (each.address == action.device.address)
            each.driver = action.to;
}

void showPower(NodeSnapshot& after, int vmid, bool isRunning)
{
    for (VirtualMachine& each : after.machines) {
        if (each.vmid != vmid)
            continue;
        each.isRunning = isRunning;
        if (isRunning) // what waited comes true
            each.config = VmConfig::parse(changedText(each.config.bytes, {}, false), {});
    }
}

void showStart(NodeSnapshot& after, const StartMachine& action)
{
    showPower(after, action.vmid, true);
    for (const TakenFunction& taken : action.taken) {
        for (PciDevice& each : after.devices)
            if (each.address == taken.device.address)
                each.driver = u"vfio-pci"_s;
        for (Drive& each : after.drives)
            if (each.address == taken.device.address)
                showHolders(after, each);
    }
}

} // namespace

NodeSnapshot preview(const NodeSnapshot& snapshot, const Plan& plan)
{
    NodeSnapshot after = snapshot;
    for (const Step& step : plan.steps) {
        if (const auto* setting = std::get_if<SetVmOptions>(&step.action))
            showSetting(after, *setting);
        else if (const auto* mapping = std::get_if<ChangeMapping>(&step.action))
            showMapping(after, *mapping);
        else if (const auto* writing = std::get_if<WriteFiles>(&step.action))
            showFiles(after, *writing);
        else if (const auto* binding = std::get_if<BindFunction>(&step.action))
            showBinding(after, *binding);
        else if (const auto* shutdown = std::get_if<ShutDownMachine>(&step.action))
            showPower(after, shutdown->vmid, false);
        else if (const auto* start = std::get_if<StartMachine>(&step.action))
            showStart(after, *start);
    }
    return after;
}

} // namespace backend
