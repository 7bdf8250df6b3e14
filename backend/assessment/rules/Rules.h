// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Finding.h"
#include "node/NodeSnapshot.h"

namespace backend::rules {

/// A rule looks at a snapshot and says what is true. Pure; knows no other rule. A new one is a file
/// of its own, a name here and a place in the table of Rules.cpp.
using Rule = QList<Finding>(const NodeSnapshot&);

Rule notProxmox, noRoot, unreadSections, iommuOff, notQuorate, pastedLogs; // of the node
Rule groupHasForeignDevices, sessionInGroup; // of groups with a drive
Rule driveInUse, driveBinding, driveInNoGroup, driveBehindVmd, twinIds; // of drives
Rule driveGiven, hostpciUnreadable, machineTakesHostDevices, pcieNeedsQ35; // of what machines hold

/// What is true of a VM whichever drive is meant.
using MachineRule = QList<Finding>(const VirtualMachine&);

MachineRule machineElsewhere, machineLocked, machineIsTemplate, machineConfigUnread, noFreeSlot,
    pendingChanges;

/// What a gift is judged by: the drive is one of the snapshot's, and so is the machine.
struct Gift {
    const NodeSnapshot& snapshot;
    const Drive& drive;
    const VirtualMachine& machine;
};
using GiftRule = QList<Finding>(const Gift&);

GiftRule heldByAnother, machineNotQ35, memoryPinned, startsAtBoot, highAvailabilityUnknown;

[[nodiscard]] QList<Rule*> all();
[[nodiscard]] QList<MachineRule*> allForMachines();
[[nodiscard]] QList<GiftRule*> allForGifts();

} // namespace backend::rules
