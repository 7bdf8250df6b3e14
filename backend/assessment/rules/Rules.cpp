// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

namespace backend::rules {

QList<Rule*> all()
{
    return {
        notProxmox,
        noRoot,
        iommuOff,
        notQuorate,
        unreadSections,
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
        linkDowngraded,
        driveHealth,
        hostpciUnreadable,
        machineTakesHostDevices,
        pcieNeedsQ35,
        bootLoaderUnclear,
        nvmeBlacklisted,
        kernelWordsWithoutEffect,
        modulesFileWithoutEffect,
        networkNames,
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
    return {heldByAnother, machineNotQ35, memoryPinned, startsAtBoot, highAvailabilityUnknown};
}

} // namespace backend::rules
