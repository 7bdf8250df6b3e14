// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeSnapshot.h"

#include <algorithm>

namespace backend {

namespace {

template <typename Item, typename Predicate>
const Item* found(const QList<Item>& items, Predicate predicate)
{
    const auto place = std::find_if(items.begin(), items.end(), predicate);
    return place == items.end() ? nullptr : &*place;
}

} // namespace

const PciDevice* NodeSnapshot::device(const PciAddress& address) const
{
    return found(devices, [&](const PciDevice& each) { return each.address == address; });
}

const IommuGroup* NodeSnapshot::group(int number) const
{
    return found(groups, [&](const IommuGroup& each) { return each.number == number; });
}

const IommuGroup* NodeSnapshot::groupOf(const PciAddress& address) const
{
    return found(groups, [&](const IommuGroup& each) { return each.members.contains(address); });
}

const Drive* NodeSnapshot::drive(const PciAddress& address) const
{
    return found(drives, [&](const Drive& each) { return each.address == address; });
}

const VirtualMachine* NodeSnapshot::machine(int vmid) const
{
    return found(machines, [&](const VirtualMachine& each) { return each.vmid == vmid; });
}

const PciMapping* NodeSnapshot::mapping(QStringView name) const
{
    return found(mappings, [&](const PciMapping& each) { return each.name == name; });
}

QList<const Drive*> NodeSnapshot::drivesNamed(QStringView serialOrAddress) const
{
    const auto address = PciAddress::parse(serialOrAddress);
    QList<const Drive*> named;
    for (const Drive& each : drives) {
        const bool isSerial = !each.serial.isEmpty() && each.serial == serialOrAddress;
        if (isSerial || (address && each.address == *address))
            named.append(&each);
    }
    return named;
}

DeviceIdentity NodeSnapshot::identityOf(const Drive& drive) const
{
    DeviceIdentity identity;
    identity.address = drive.address;
    identity.serial = drive.serial;
    identity.model = drive.model;
    if (const PciDevice* function = device(drive.address)) {
        identity.vendor = function->vendor;
        identity.device = function->device;
        identity.subsystemVendor = function->subsystemVendor;
        identity.subsystemDevice = function->subsystemDevice;
    }
    return identity;
}

bool NodeSnapshot::isUnread(QStringView section) const
{
    return found(unread, [&](const Unread& each) { return each.section == section; }) != nullptr;
}

const ConfigFile* NodeSnapshot::file(QStringView path) const
{
    return found(files, [&](const ConfigFile& each) { return each.path == path; });
}

} // namespace backend
