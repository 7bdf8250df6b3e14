// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeMemory.h"

#include <algorithm>

namespace backend {

namespace {

/// A serial that two drives claim tells them apart no more.
bool isTelling(const NodeSnapshot& snapshot, const Drive& drive)
{
    return !drive.serial.isEmpty()
        && std::count_if(snapshot.drives.begin(), snapshot.drives.end(),
                         [&](const Drive& each) { return each.serial == drive.serial; })
        == 1;
}

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

NodeMemory remembered(NodeMemory before, const NodeSnapshot& snapshot)
{
    for (const Drive& drive : snapshot.drives) {
        const PciDevice* function = snapshot.device(drive.address);
        if (function == nullptr || !isTelling(snapshot, drive))
            continue;
        RememberedDrive& known = placeFor(before, drive);
        known.identity = snapshot.identityOf(drive);
        known.subsystemName = drive.subsystemName;
        addPlace(known, {drive.address, function->iommuGroup, snapshot.readAt, snapshot.readAt});
    }
    std::stable_sort(before.drives.begin(), before.drives.end(), [](const RememberedDrive& a, const RememberedDrive& b) {
        return a.places.last().until > b.places.last().until;
    });
    if (before.drives.size() > NodeMemory::drivesLimit)
        before.drives.resize(NodeMemory::drivesLimit);
    return before;
}

} // namespace backend
