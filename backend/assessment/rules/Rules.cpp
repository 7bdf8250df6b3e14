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
        pastedLogs,
        groupHasForeignDevices,
        sessionInGroup,
        driveInUse,
        driveGiven,
        driveBinding,
        driveInNoGroup,
        driveBehindVmd,
        twinIds,
        hostpciUnreadable,
        machineTakesHostDevices,
        pcieNeedsQ35,
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
