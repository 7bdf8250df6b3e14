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

/// `qm set` would accept these as well, and the drive would go to whatever the ids match at boot.
QList<Finding> findingsForEarlyBind(const Planning& planning, const Drive& drive, EarlyBind wanted)
{
    if (wanted == EarlyBind::None)
        return {};
    QList<Finding> findings;
    if (wanted == EarlyBind::Ids)
        for (Finding each : planning.safety.assessment().about(DriveSubject{drive.address})) {
            if (each.id != "twin-ids"_L1)
                continue;
            each.severity = Severity::Blocked;
            each.meaning = Text::tr("Binding by ids would take every drive with these ids from the "
                                    "host at boot, whichever holds the system.");
            each.advice = Text::tr(
                "Give the drive without early binding: Proxmox binds it when the VM starts.");
            findings.append(each);
        }
    if (findings.isEmpty())
        findings.append({u"early-bind-left-to-proxmox"_s,
                         Severity::Blocked,
                         DriveSubject{drive.address},
                         Text::tr("This version leaves the binding to Proxmox."),
                         Text::tr("Proxmox binds the drive at every start of the VM, so nothing is "
                                  "needed on the host."),
                         Text::tr("Give the drive without early binding."),
                         {}});
    return findings;
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
    const QList<Finding> early = findingsForEarlyBind(planning, drive, intent.earlyBind);
    if (held.next && early.isEmpty()) {
        planning.plan.sentences.append(Text::tr("%1 has %2 already; nothing needs changing.")
                                           .arg(machine.title(), fullName(drive)));
        return;
    }
    planning.plan.sentences.append(
        Text::tr("Give %1 to %2, from its next start on.").arg(fullName(drive), machine.title()));
    const QList<Finding> findings = early + planning.safety.ofGift(drive.address, intent.vmid);
    addTo(planning.plan, findings);
    if (!hasBlocked(findings))
        putIntoSlot(planning, drive, machine, held.current);
}

} // namespace backend
