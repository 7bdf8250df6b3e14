// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

namespace backend::rules {

QList<Rule*> all()
{
    return {
        notProxmox,
        noRoot,
        iommuOff,
        bootGuard,
        notQuorate,
        memberOffline,
        unreadSections,
        pastedLogs,
        groupHasForeignDevices,
        sessionInGroup,
        acsOverride,
        driveInUse,
        driveGiven,
        driveBinding,
        driveInNoGroup,
        driveBehindVmd,
        twinIds,
        earlyBinding,
        noResetMethod,
        virtualFunction,
        severalNamespaces,
        secondPath,
        linkDowngraded,
        driveHealth,
        hostpciUnreadable,
        machineTakesHostDevices,
        unsafeOnboot,
        pcieNeedsQ35,
        bootLoaderUnclear,
        nvmeBlacklisted,
        kernelWordsWithoutEffect,
        modulesFileWithoutEffect,
        networkNames,
        hostpciNamesNothing,
        haMovesHolder,
        mappingIsStale,
        reservationIsStale,
    };
}

QList<MachineRule*> allForMachines()
{
    return {
        machineElsewhere,    machineLocked, machineIsTemplate,
        machineConfigUnread, noFreeSlot,    pendingChanges,
    };
}

QList<GiftRule*> allForGifts()
{
    return {
        heldByAnother,      haRestartsElsewhere,    machineNotQ35,     memoryPinned,
        balloonHasNoEffect, startsAtBoot,           migrationEnds,     replicationMissesDrive,
        backupMissesDrive,  snapshotsLackDrive,
    };
}

} // namespace backend::rules
