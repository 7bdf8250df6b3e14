// SPDX-License-Identifier: GPL-3.0-or-later
#include "Drift.h"

#include "assessment/Holding.h"

namespace backend {

namespace {

/// The last other slot of this node that it was in.
std::optional<PciAddress> slotBefore(const RememberedDrive& known, const PciAddress& now)
{
    for (auto place = known.places.crbegin(); place != known.places.crend(); ++place)
        if (place->address != now)
            return place->address;
    return {};
}

/// A move counts for as long as a VM names the old slot, however long ago it was.
void compareSlots(Drift& drift, const RememberedDrive& known, const NodeSnapshot& snapshot, const PciAddress& now)
{
    const std::optional<PciAddress> before = slotBefore(known, now);
    if (!before)
        return;
    const QList<int> namedBy = localHolders(snapshot, *before);
    if (known.places.last().address == now && namedBy.isEmpty())
        return;
    drift.movedFrom = before;
    drift.namedBy = namedBy;
}

void compareFacts(Drift& drift, const RememberedFacts& before, const NodeSnapshot& snapshot, const Drive& drive,
                  std::optional<int> owner)
{
    const Condition condition = conditionOf(drive.health);
    if (condition != Condition::Unknown && before.condition != Condition::Unknown && condition != before.condition)
        drift.conditionBefore = before.condition;
    if (owner == before.owner || snapshot.isUnread(u"vm-configs"))
        return;
    // Several quarrel about it: the verdict says so, and none of them is new for that.
    if (before.owner && localHolders(snapshot, drive.address).contains(*before.owner))
        return;
    drift.hasOtherOwner = true;
    drift.ownerBefore = before.owner;
}

} // namespace

bool canCompare(const NodeMemory& lastVisit, const NodeSnapshot& snapshot)
{
    return lastVisit.seenAt.isValid() && !snapshot.isUnread(u"pci") && !snapshot.isUnread(u"nvme");
}

Drift driftOf(const NodeMemory& lastVisit, const RememberedDrive* known, const NodeSnapshot& snapshot, const Drive& drive,
              std::optional<int> owner)
{
    Drift drift;
    // A memory that is full may have known it.
    const bool isComplete = lastVisit.drives.size() < NodeMemory::drivesLimit;
    if (known == nullptr) {
        // What tells no serial may have been here all the time.
        if (!drive.serial.isEmpty() && isComplete)
            drift.presence = Drift::Presence::New;
        return drift;
    }
    if (!lastVisit.wasThere(*known))
        drift.presence = Drift::Presence::New;
    compareSlots(drift, *known, snapshot, drive.address);
    if (known->facts)
        compareFacts(drift, *known->facts, snapshot, drive, owner);
    return drift;
}

Drift driftOfMissing(const RememberedDrive& known, const NodeSnapshot& snapshot)
{
    Drift drift;
    drift.presence = Drift::Presence::Gone;
    drift.namedBy = localHolders(snapshot, known.places.last().address);
    return drift;
}

} // namespace backend
