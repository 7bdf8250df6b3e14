// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartCheckRecord.h"

#include "EarlyBindFiles.h"
#include "assessment/Holding.h"
#include "assessment/NextStart.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// The hostpci lines of the VM's next start.
QList<VmOption> nextLines(const NodeSnapshot& snapshot, int vmid)
{
    QList<VmOption> lines;
    for (int slot = 0; slot < 16; ++slot) {
        const QString key = u"hostpci%1"_s.arg(slot);
        if (const auto value = nextValue(snapshot.machine(vmid)->config, key))
            lines.append({key, *value});
    }
    return lines;
}

const CheckedFunction* functionAt(const QList<CheckedFunction>& functions, const PciAddress& address)
{
    const auto place = std::find_if(functions.begin(), functions.end(),
                                    [&](const CheckedFunction& each) { return each.address == address; });
    return place == functions.end() ? nullptr : &*place;
}

CheckedFunction memberAt(const NodeSnapshot& snapshot, const PciAddress& address)
{
    const PciDevice* device = snapshot.device(address);
    const DeviceIdentity identity{address, device->vendor, device->device, device->subsystemVendor, device->subsystemDevice, {}, {}};
    return {false, address, recordOf(identity).ids, {}};
}

CheckedFunction passedAt(const NodeSnapshot& snapshot, const PciAddress& address, const QList<CheckedFunction>& recorded)
{
    CheckedFunction function = memberAt(snapshot, address);
    function.isPassed = true;
    const Drive* drive = snapshot.drive(address);
    if (drive == nullptr)
        return function;
    DeviceIdentity identity = snapshot.identityOf(*drive);
    identity.model.clear();
    const CheckedFunction* known = functionAt(recorded, address);
    if (canBeRecorded(identity))
        function.serial = identity.serial;
    else if (identity.serial.isEmpty() && known != nullptr && known->ids == function.ids)
        function.serial = known->serial;
    return function;
}

QString textOf(const CheckedFunction& function)
{
    return u"%1 %2 %3"_s.arg(function.address.text(), function.ids, function.serial).trimmed();
}

} // namespace

QList<PciAddress> passedFunctions(const NodeSnapshot& snapshot, int vmid)
{
    QList<PciAddress> functions;
    for (const VmOption& line : nextLines(snapshot, vmid))
        for (const PciAddress& each : functionsNamed(snapshot, line.value))
            if (!functions.contains(each) && snapshot.device(each) != nullptr)
                functions.append(each);
    return functions;
}

bool passesDrive(const NodeSnapshot& snapshot, int vmid)
{
    const QList<PciAddress> functions = passedFunctions(snapshot, vmid);
    return std::any_of(functions.begin(), functions.end(),
                       [&](const PciAddress& each) { return snapshot.drive(each) != nullptr; });
}

QStringList unclearLines(const NodeSnapshot& snapshot, int vmid)
{
    QStringList lines;
    for (const VmOption& line : nextLines(snapshot, vmid))
        if (functionsNamed(snapshot, line.value).isEmpty())
            lines.append(line.key + u": "_s + line.value);
    return lines;
}

QList<CheckedFunction> functionsToCheck(const NodeSnapshot& snapshot, int vmid, const QList<CheckedFunction>& recorded)
{
    QList<CheckedFunction> functions;
    const QList<PciAddress> passed = passedFunctions(snapshot, vmid);
    for (const PciAddress& each : passed)
        functions.append(passedAt(snapshot, each, recorded));
    for (const PciAddress& each : passed) {
        const IommuGroup* group = snapshot.groupOf(each);
        for (const PciAddress& member : group ? group->members : QList<PciAddress>{}) {
            const PciDevice* device = snapshot.device(member);
            if (device != nullptr && !device->isBridge && functionAt(functions, member) == nullptr)
                functions.append(memberAt(snapshot, member));
        }
    }
    return functions;
}

QStringList contradictions(const NodeSnapshot& snapshot, const QList<CheckedFunction>& recorded,
                           const QList<CheckedFunction>& now)
{
    QStringList texts;
    for (const CheckedFunction& each : now) {
        const CheckedFunction* old = functionAt(recorded, each.address);
        if (old != nullptr) {
            const bool isOtherSerial = !old->serial.isEmpty() && !each.serial.isEmpty() && old->serial != each.serial;
            if (old->ids != each.ids || isOtherSerial)
                texts.append(u"%1, was %2"_s.arg(textOf(each), textOf(*old)));
            continue;
        }
        const IommuGroup* group = snapshot.groupOf(each.address);
        const bool isNewMember = !each.isPassed && group != nullptr
            && std::any_of(group->members.begin(), group->members.end(), [&](const PciAddress& member) {
                   const CheckedFunction* passed = functionAt(recorded, member);
                   return passed != nullptr && passed->isPassed;
               });
        if (isNewMember)
            texts.append(textOf(each));
    }
    return texts;
}

} // namespace backend
