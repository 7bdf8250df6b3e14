// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planner.h"

#include "assessment/Holding.h"

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

} // namespace

NodeSnapshot preview(const NodeSnapshot& snapshot, const Plan& plan)
{
    NodeSnapshot after = snapshot;
    for (const Step& step : plan.steps) {
        const auto& action = std::get<SetVmOptions>(step.action);
        const auto machine =
            std::find_if(after.machines.begin(), after.machines.end(),
                         [&](const VirtualMachine& each) { return each.vmid == action.vmid; });
        if (machine == after.machines.end())
            continue;
        // Nobody knows the digest that Proxmox will come to.
        machine->config = VmConfig::parse(textAfter(step), {});
        for (const DeviceIdentity& device : action.devices)
            for (Drive& drive : after.drives)
                if (drive.address == device.address)
                    showHolders(after, drive);
    }
    return after;
}

} // namespace backend
