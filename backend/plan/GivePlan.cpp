// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"

#include "assessment/Holding.h"
#include "assessment/NextStart.h"

#include <QCoreApplication>

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

QString hostpciValue(const VmConfig& config, const Drive& drive)
{
    return drive.address.text() + (isQ35FromNowOn(config) ? u",pcie=1"_s : QString());
}

void putIntoSlot(const Planning& planning, const Drive& drive, const VirtualMachine& machine,
                 const std::optional<QString>& returningSlot)
{
    const VmConfig config = planning.draft.config(machine.vmid);
    const QString title = Text::tr("Give %1 to %2").arg(drive.nameText(), machine.title());
    if (returningSlot && !planning.draft.value(machine.vmid, *returningSlot)) {
        planning.draft.set(machine.vmid, *returningSlot, machine.config.value(*returningSlot));
    } else if (const auto slot = config.freeHostpciSlot()) {
        planning.draft.set(machine.vmid, u"hostpci%1"_s.arg(*slot),
                           hostpciValue(machine.config, drive));
    } else {
        addTo(planning.plan,
              {{u"no-free-slot"_s,
                Severity::Blocked,
                MachineSubject{machine.vmid},
                Text::tr("%1 has too few free hostpci slots.").arg(machine.title()),
                Text::tr("Proxmox has room for 16 devices in a VM."),
                {},
                {}}});
        return;
    }
    planning.draft.record(machine.vmid, planning.snapshot.identityOf(drive), title);
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
    if (held.next && isBound) {
        planning.plan.sentences.append(Text::tr("%1 has %2 already; nothing needs changing.")
                                           .arg(machine.title(), fullName(drive)));
        return;
    }
    planning.plan.sentences.append(sentenceFor(planning, drive, machine, !held.next, !isBound));
    QList<Finding> findings = planning.safety.ofGift(drive.address, intent.vmid);
    if (!isBound)
        findings += findingsOnEarlyBind(planning, drive, intent.earlyBind);
    addTo(planning.plan, findings);
    if (hasBlocked(findings))
        return;
    if (!held.next)
        putIntoSlot(planning, drive, machine, held.current);
    if (!isBound)
        bindEarly(planning, drive, intent.earlyBind);
}

} // namespace backend
