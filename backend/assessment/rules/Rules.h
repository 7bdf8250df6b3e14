// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Finding.h"
#include "node/NodeSnapshot.h"

namespace backend::rules {

/// A rule looks at a snapshot and says what is true. Pure; knows no other rule. A new one is a file
/// of its own, a name here and a place in the table of Rules.cpp.
using Rule = QList<Finding>(const NodeSnapshot&);

Rule notProxmox, noRoot, unreadSections, iommuOff, notQuorate, bootLoaderUnclear, pastedLogs; // of the node
Rule bootGuard; // of a change that the node was restarted for
Rule nvmeBlacklisted, kernelWordsWithoutEffect, modulesFileWithoutEffect, networkNames; // of its files
Rule memberOffline, mappingIsStale, reservationIsStale; // of the node and its cluster
Rule groupHasForeignDevices, sessionInGroup, acsOverride; // of groups with a drive
Rule driveInUse, driveBinding, driveInNoGroup, driveBehindVmd, twinIds; // of drives
Rule earlyBinding, noResetMethod, virtualFunction, severalNamespaces, secondPath, linkDowngraded, driveHealth;
Rule driveGiven, hostpciUnreadable, machineTakesHostDevices, pcieNeedsQ35; // of what machines hold
Rule hostpciNamesNothing, unsafeOnboot, haMovesHolder;

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

GiftRule heldByAnother, machineNotQ35, memoryPinned, balloonHasNoEffect, startsAtBoot;
GiftRule haRestartsElsewhere, migrationEnds, replicationMissesDrive, backupMissesDrive,
    snapshotsLackDrive;

[[nodiscard]] QList<Rule*> all();
[[nodiscard]] QList<MachineRule*> allForMachines();
[[nodiscard]] QList<GiftRule*> allForGifts();

} // namespace backend::rules
