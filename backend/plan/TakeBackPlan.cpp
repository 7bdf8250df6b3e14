// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"

#include "assessment/Holding.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TakeBackPlan)
};

/// The line without this drive: nothing when it names nothing else. A line through a mapping can go
/// only when the mapping means this one function here.
Result<std::optional<QString>> valueWithout(const Planning& planning, const Holding& holding,
                                            const PciAddress& drive)
{
    TRY(value, HostpciValue::parse(holding.value));
    if (!value.mapping.isEmpty()) {
        if (functionsNamed(planning.snapshot, holding.value) == QList<PciAddress>{drive})
            return std::optional<QString>();
        return failure(Error::Kind::Refused, value.mapping);
    }
    value.targets.removeIf([&](const HostpciTarget& each) { return each.names(drive); });
    return value.targets.isEmpty() ? std::optional<QString>() : std::optional(value.text());
}

Finding throughMapping(const Holding& holding, const Drive& drive, const VirtualMachine& machine)
{
    return {u"given-through-mapping"_s,
            Severity::Blocked,
            MachineSubject{machine.vmid},
            Text::tr("%1 has %2 through the mapping %3, which names other devices as well.")
                .arg(machine.title(), drive.nameText(), holding.mapping),
            Text::tr("Without that line the VM would lose them too."),
            Text::tr("Change the mapping in Proxmox."),
            {{u"/etc/pve/mapping/pci.cfg"_s, holding.mapping}}};
}

/// Proxmox takes a device that goes out of the boot order by itself; here it is said and recorded.
bool leaveBootOrder(const Planning& planning, const VirtualMachine& machine, const QString& key)
{
    const auto boot = planning.draft.value(machine.vmid, u"boot"_s);
    if (!boot || !boot->startsWith("order="_L1))
        return true;
    QStringList order = boot->sliced(6).split(u';', Qt::SkipEmptyParts);
    if (order.removeAll(key) == 0)
        return true;
    if (order.isEmpty())
        return false;
    planning.draft.set(machine.vmid, u"boot"_s, u"order="_s + order.join(u';'));
    return true;
}

Finding onlyBootDevice(const Drive& drive, const VirtualMachine& machine)
{
    return {
        u"drive-is-only-boot-device"_s,
        Severity::Blocked,
        MachineSubject{machine.vmid},
        Text::tr("%1 boots from %2 and from nothing else.").arg(machine.title(), drive.nameText()),
        Text::tr("Without the drive it could not start."),
        Text::tr("Give it another boot device first."),
        {}};
}

void takeFrom(const Planning& planning, const Drive& drive, const Holding& holding)
{
    const VirtualMachine& machine = *planning.snapshot.machine(holding.vmid);
    addTo(planning.plan, planning.safety.ofChange(machine.vmid));
    const auto rest = valueWithout(planning, holding, drive.address);
    if (!rest)
        return addTo(planning.plan, {throughMapping(holding, drive, machine)});
    if (!*rest && !leaveBootOrder(planning, machine, holding.key))
        return addTo(planning.plan, {onlyBootDevice(drive, machine)});
    planning.draft.set(machine.vmid, holding.key, *rest);
    planning.draft.record(machine.vmid, planning.snapshot.identityOf(drive),
                          Text::tr("Take %1 back from %2").arg(drive.nameText(), machine.title()));
    // A line that only waits in [PENDING] is gone at once; one in force leaves with the next start.
    const bool waits = countsAsRunning(machine) && holding.section.isEmpty();
    planning.plan.sentences.append(
        waits ? Text::tr("Take %1 back from %2, as soon as it has been stopped.")
                    .arg(fullName(drive), machine.title())
              : Text::tr("Take %1 back from %2.").arg(fullName(drive), machine.title()));
    if (!holding.mapping.isEmpty())
        planning.plan.sentences.append(
            Text::tr("The mapping %1 stays, for when the drive is given again.").arg(holding.mapping));
}

} // namespace

void planTakingBack(const Planning& planning, const Drive& drive, Power power)
{
    QList<Holding> holdings = holdingsOf(planning.snapshot, drive.address);
    holdings.removeIf([](const Holding& each) { return !each.isInForce() || each.isLeaving; });
    for (const Holding& each : holdings) {
        takeFrom(planning, drive, each);
        planPower(planning, each.vmid, power);
    }
    const qsizetype said = planning.plan.sentences.size();
    const QString recorded = leaveEarlyBinding(planning, drive);
    returnToHost(planning, drive, drive.serial.isEmpty() ? recorded : drive.serial);
    if (!holdings.isEmpty())
        return;
    if (planning.plan.sentences.size() > said && planning.host.returns().isEmpty())
        return;
    planning.plan.sentences.append(
        planning.host.returns().isEmpty()
            ? Text::tr("No VM has %1; nothing needs changing.").arg(fullName(drive))
            : Text::tr("Give %1 back to the host.").arg(fullName(drive)));
}

} // namespace backend
