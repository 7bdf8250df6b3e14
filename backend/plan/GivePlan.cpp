// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"

#include "assessment/Holding.h"
#include "assessment/NextStart.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GivePlan)
};

/// The slot of this VM whose current line names the drive, and the one its next start will see.
struct Slots {
    std::optional<QString> current;
    std::optional<QString> next;
};

Slots slotsOf(const NodeSnapshot& snapshot, const Drive& drive, int vmid)
{
    Slots slots_;
    for (const Holding& each : holdingsOf(snapshot, drive.address)) {
        if (each.vmid != vmid || !each.isInForce())
            continue;
        if (each.section.isEmpty())
            slots_.current = each.key;
        if (!each.isLeaving)
            slots_.next = each.key;
    }
    return slots_;
}

/// What the gift itself changes needs no advice to change it.
bool isSettledBy(const GiftExtras& extras, const Finding& finding)
{
    return (extras.q35 && finding.id == "machine-not-q35"_L1)
        || (extras.fixedMemory && finding.id == "balloon-has-no-effect"_L1);
}

/// The slot's line as it was: where it leaves in [PENDING], the drive needs no new one.
bool returnsToLine(const Planning& planning, const VirtualMachine& machine, const std::optional<QString>& slot,
                   NamedBy wanted)
{
    if (!slot || planning.draft.value(machine.vmid, *slot))
        return false;
    const auto line = HostpciValue::parse(machine.config.value(*slot).value_or(QString()));
    return wanted == NamedBy::Fitting || (line && line->mapping.isEmpty() == (wanted == NamedBy::Address));
}

Finding noFreeSlot(const VirtualMachine& machine)
{
    return {u"no-free-slot"_s,
            Severity::Blocked,
            MachineSubject{machine.vmid},
            Text::tr("%1 has too few free hostpci slots.").arg(machine.title()),
            Text::tr("Proxmox has room for 16 devices in a VM."),
            {},
            {}};
}

/// With pcie=1 where the machine takes it: now and at its next start, or since it becomes a q35 with this very plan.
bool takesPcie(const Planning& planning, const VirtualMachine& machine, const GiftExtras& extras)
{
    if (!extras.q35)
        return isQ35FromNowOn(machine.config);
    const QString next = planning.draft.value(machine.vmid, u"machine"_s).value_or(QString());
    return VmConfig::parse("machine: " + next.toUtf8() + '\n', {}).isQ35();
}

DeviceIdentity identityOf(const PciDevice& device)
{
    return {device.address, device.vendor, device.device, device.subsystemVendor, device.subsystemDevice, {}, {}};
}

void putIntoSlot(const Planning& planning, const Drive& drive, const VirtualMachine& machine, const GiveDrive& intent,
                 const std::optional<QString>& returningSlot)
{
    if (returnsToLine(planning, machine, returningSlot, intent.namedBy)) {
        planning.draft.set(machine.vmid, *returningSlot, machine.config.value(*returningSlot));
    } else {
        const auto slot = planning.draft.config(machine.vmid).freeHostpciSlot();
        if (!slot)
            return addTo(planning.plan, {noFreeSlot(machine)});
        const auto name = nameForGift(planning, drive, intent);
        if (!name)
            return;
        const QString pcie = takesPcie(planning, machine, intent.extras) ? u",pcie=1"_s : QString();
        planning.draft.set(machine.vmid, u"hostpci%1"_s.arg(*slot), name->text + pcie);
        planning.draft.explain(machine.vmid, name->why);
    }
    planning.draft.record(machine.vmid, planning.snapshot.identityOf(drive),
                          Text::tr("Give %1 to %2").arg(drive.nameText(), machine.title()));
}

/// The line that a VM has already, for a machine that becomes a q35 one.
void addPcie(const Planning& planning, const VirtualMachine& machine, const QString& key)
{
    auto line = HostpciValue::parse(planning.draft.value(machine.vmid, key).value_or(QString()));
    const auto isPcie = [](const VmOption& each) { return each.key == "pcie"_L1; };
    if (!line || std::any_of(line->options.begin(), line->options.end(), isPcie))
        return;
    line->options.append({u"pcie"_s, u"1"_s});
    planning.draft.set(machine.vmid, key, line->text());
}

void changeHolder(const Planning& planning, const VirtualMachine& machine, const GiveDrive& intent, const QString& key,
                  const PlannedExtras& extras)
{
    if (intent.extras.q35 && !extras.isRefused)
        addPcie(planning, machine, key);
    if (!extras.words.isEmpty())
        planning.draft.entitle(machine.vmid, Text::tr("Change %1").arg(machine.title()));
}

void giveWithSiblings(const Planning& planning, const Drive& drive, const VirtualMachine& machine,
                      const GiveDrive& intent, const std::optional<QString>& returningSlot,
                      const QList<PciAddress>& siblings)
{
    GiveDrive whole = intent;
    whole.extras.allFunctions = !siblings.isEmpty(); // a drive of one function is named by that
    putIntoSlot(planning, drive, machine, whole, returningSlot);
    for (const PciAddress& each : siblings)
        planning.draft.record(machine.vmid, identityOf(*planning.snapshot.device(each)),
                              Text::tr("Give %1 to %2").arg(drive.nameText(), machine.title()));
}

/// The VM has the drive; what else was asked for may still be to do.
void planRest(const Planning& planning, const Drive& drive, const VirtualMachine& machine, const GiveDrive& intent,
              const QString& key)
{
    const QList<Finding> findings = planning.safety.ofChange(machine.vmid);
    const PlannedExtras extras = planExtras(planning, machine, intent.extras);
    if (extras.words.isEmpty() && !extras.isRefused) {
        planning.plan.sentences.append(Text::tr("%1 has %2 already; nothing needs changing.")
                                           .arg(machine.title(), fullName(drive)));
        return;
    }
    addTo(planning.plan, findings);
    changeHolder(planning, machine, intent, key, extras);
    planning.plan.sentences.append(Text::tr("%1 has %2 already, and gets: %3.")
                                       .arg(machine.title(), fullName(drive), listText(extras.words)));
}

QString sentenceFor(const Planning& planning, const Drive& drive, const VirtualMachine& machine, bool gives,
                    bool binds)
{
    const QString host = planning.snapshot.host.hostName;
    if (!binds)
        return Text::tr("Give %1 to %2, from its next start on.").arg(fullName(drive), machine.title());
    if (!gives)
        return Text::tr("From its own next start on, %1 keeps off %2, which %3 has.")
            .arg(host, fullName(drive), machine.title());
    return Text::tr("Give %1 to %2, from its next start on; from its own next start on, %3 keeps off the drive.")
        .arg(fullName(drive), machine.title(), host);
}

} // namespace

QString fullName(const Drive& drive)
{
    if (drive.serial.isEmpty())
        return drive.nameText();
    return u"%1 (%2)"_s.arg(drive.nameText(), drive.serial);
}

void planGift(const Planning& planning, const Drive& drive, const GiveDrive& intent)
{
    const VirtualMachine& machine = *planning.snapshot.machine(intent.vmid);
    const Slots held = slotsOf(planning.snapshot, drive, intent.vmid);
    const bool isBound = isBoundEarly(planning, drive, intent.earlyBind);
    if (held.next && isBound)
        return planRest(planning, drive, machine, intent, *held.next);
    const QList<PciAddress> siblings = intent.extras.allFunctions && !held.next
        ? siblingsToGive(planning, drive, intent.vmid).value_or(QList<PciAddress>{})
        : QList<PciAddress>{};
    QList<Finding> findings = planning.safety.ofGift(drive.address, intent.vmid, siblings);
    if (!isBound)
        findings += findingsOnEarlyBind(planning, drive, intent.earlyBind);
    findings.removeIf([&](const Finding& each) { return isSettledBy(intent.extras, each); });
    addTo(planning.plan, findings);
    const PlannedExtras extras = planExtras(planning, machine, intent.extras);
    const QString also =
        extras.words.isEmpty() ? QString() : Text::tr("The VM gets too: %1.").arg(listText(extras.words));
    planning.plan.sentences.append(sentencesText({sentenceFor(planning, drive, machine, !held.next, !isBound), also}));
    if (hasBlocked(findings) || extras.isRefused)
        return;
    if (held.next)
        changeHolder(planning, machine, intent, *held.next, extras);
    else
        giveWithSiblings(planning, drive, machine, intent, held.current, siblings);
    if (!isBound)
        bindEarly(planning, drive, intent.earlyBind);
}

} // namespace backend
