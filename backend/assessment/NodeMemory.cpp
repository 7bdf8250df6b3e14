// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeMemory.h"

#include "Holding.h"

#include <QHash>
#include <algorithm>

namespace backend {

namespace {

void addPlace(RememberedDrive& drive, const RememberedPlace& now)
{
    if (!drive.places.isEmpty() && drive.places.last().address == now.address
        && drive.places.last().group == now.group) {
        drive.places.last().until = now.until;
        return;
    }
    drive.places.append(now);
    while (drive.places.size() > RememberedDrive::placesLimit)
        drive.places.removeFirst();
}

RememberedDrive& placeFor(NodeMemory& memory, const Drive& drive)
{
    const auto known = std::find_if(memory.drives.begin(), memory.drives.end(), [&](const RememberedDrive& each) {
        return each.identity.serial == drive.serial && each.identity.model == drive.model;
    });
    if (known != memory.drives.end())
        return *known;
    memory.drives.append(RememberedDrive{});
    return memory.drives.last();
}

QDateTime seen(const RememberedDrive& drive)
{
    return drive.hiddenUntil.isValid() ? std::max(drive.hiddenUntil, drive.places.last().until) : drive.places.last().until;
}

bool isSameModel(const PciDevice& function, const DeviceIdentity& identity)
{
    return function.vendor == identity.vendor && function.device == identity.device
        && function.subsystemVendor == identity.subsystemVendor && function.subsystemDevice == identity.subsystemDevice;
}

bool isFoundBySerial(const NodeSnapshot& snapshot, const RememberedDrive& known)
{
    return std::any_of(snapshot.drives.begin(), snapshot.drives.end(), [&](const Drive& each) {
        return each.serial == known.identity.serial && each.model == known.identity.model;
    });
}

/// Of several that were there one after the other, the one seen last; -1: none was.
qsizetype placeBehind(const NodeMemory& memory, const NodeSnapshot& snapshot, const Drive& drive)
{
    const PciDevice* function = drive.serial.isEmpty() ? snapshot.device(drive.address) : nullptr;
    qsizetype last = -1;
    for (qsizetype place = 0; function != nullptr && place < memory.drives.size(); ++place) {
        const RememberedDrive& each = memory.drives.at(place);
        if (each.places.last().address == drive.address && isSameModel(*function, each.identity)
            && (last < 0 || seen(each) > seen(memory.drives.at(last))) && !isFoundBySerial(snapshot, each))
            last = place;
    }
    return last;
}

/// Whose configuration cannot be read owns nothing that is known; what was known stays.
void noteOwner(RememberedDrive& known, const NodeSnapshot& snapshot)
{
    if (snapshot.isUnread(u"vm-configs"))
        return;
    const QList<int> holders = localHolders(snapshot, known.places.last().address);
    if (!known.facts)
        known.facts = RememberedFacts{};
    known.facts->owner = holders.isEmpty() ? std::nullopt : std::optional(holders.first());
}

void noteFacts(RememberedDrive& known, const NodeSnapshot& snapshot, const Drive& drive)
{
    if (!known.facts)
        known.facts = RememberedFacts{};
    const Condition condition = conditionOf(drive.health);
    known.facts->sizeBytes = drive.sizeBytes();
    if (condition != Condition::Unknown)
        known.facts->condition = condition;
    if (drive.health.usedPercent)
        known.facts->usedPercent = drive.health.usedPercent;
    noteOwner(known, snapshot);
}

} // namespace

QString RememberedDrive::nameText() const
{
    return identity.model.isEmpty() ? identity.serial : identity.model;
}

const RememberedDrive* NodeMemory::withSerial(const QString& serial, const QString& model) const
{
    const auto place = std::find_if(drives.begin(), drives.end(), [&](const RememberedDrive& each) {
        return each.identity.serial == serial && each.identity.model == model;
    });
    return place == drives.end() ? nullptr : &*place;
}

const RememberedDrive* NodeMemory::behind(const NodeSnapshot& snapshot, const Drive& drive) const
{
    const qsizetype place = placeBehind(*this, snapshot, drive);
    return place < 0 ? nullptr : &drives.at(place);
}

bool NodeMemory::wasThere(const RememberedDrive& drive) const { return seenAt.isValid() && seen(drive) >= seenAt; }

QList<const Drive*> tellingDrives(const NodeSnapshot& snapshot)
{
    QHash<QString, int> claims;
    for (const Drive& each : snapshot.drives)
        ++claims[each.serial];
    QList<const Drive*> telling;
    for (const Drive& each : snapshot.drives)
        if (!each.serial.isEmpty() && claims.value(each.serial) == 1)
            telling.append(&each);
    return telling;
}

NodeMemory remembered(NodeMemory before, const NodeSnapshot& snapshot)
{
    if (snapshot.isUnread(u"pci") || snapshot.isUnread(u"nvme"))
        return before;
    for (const Drive& drive : snapshot.drives) {
        if (const qsizetype place = placeBehind(before, snapshot, drive); place >= 0) {
            before.drives[place].hiddenUntil = snapshot.readAt;
            noteOwner(before.drives[place], snapshot);
        }
    }
    for (const Drive* drive : tellingDrives(snapshot)) {
        const PciDevice* function = snapshot.device(drive->address);
        if (function == nullptr)
            continue;
        RememberedDrive& known = placeFor(before, *drive);
        known.identity = snapshot.identityOf(*drive);
        known.subsystemName = drive->subsystemName;
        addPlace(known, {drive->address, function->iommuGroup, snapshot.readAt, snapshot.readAt});
        noteFacts(known, snapshot, *drive);
    }
    before.seenAt = snapshot.readAt;
    std::stable_sort(before.drives.begin(), before.drives.end(),
                     [](const RememberedDrive& a, const RememberedDrive& b) { return seen(a) > seen(b); });
    if (before.drives.size() > NodeMemory::drivesLimit)
        before.drives.resize(NodeMemory::drivesLimit);
    return before;
}

} // namespace backend
