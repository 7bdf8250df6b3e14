// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/Holding.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HeldByAnother)
};

Finding findingFor(const Gift& gift, int vmid, const Evidence& evidence)
{
    const QString other = machineTitle(gift.snapshot, vmid);
    return {u"drive-given-to-guest"_s,
            Severity::Blocked,
            DriveSubject{gift.drive.address},
            Text::tr("%1 is given to %2.").arg(gift.drive.nameText(), other),
            Text::tr("A drive has one owner at a time."),
            Text::tr("Take it back from %1 first.").arg(other),
            {evidence}};
}

} // namespace

/// Stopped VMs count as well: Proxmox reserves nothing for them, and whichever starts first wins.
QList<Finding> heldByAnother(const Gift& gift)
{
    for (const Holding& each : holdingsOf(gift.snapshot, gift.drive.address))
        if (each.isInForce() && each.vmid != gift.machine.vmid)
            return {findingFor(gift, each.vmid, evidenceOf(each))};
    for (const DriveUse& use : gift.drive.uses) {
        const bool isInForce = use.guestSection.isEmpty() || use.guestSection == "PENDING"_L1;
        if (use.kind == DriveUse::Kind::GuestPassthrough && isInForce
            && use.vmid.value_or(0) != gift.machine.vmid)
            return {findingFor(gift, use.vmid.value_or(0), use.evidence)};
    }
    return {};
}

} // namespace backend::rules
