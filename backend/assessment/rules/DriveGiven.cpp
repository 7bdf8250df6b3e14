// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/Holding.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DriveGiven)
};

struct Holders {
    QList<int> inForce;
    QList<int> inSnapshots; ///< and not in force
    QList<Evidence> evidence;
    QList<Evidence> snapshotEvidence;
};

void addOnce(QList<int>& list, int vmid)
{
    if (!list.contains(vmid))
        list.append(vmid);
}

Holders holdersOf(const NodeSnapshot& snapshot, const Drive& drive)
{
    Holders holders;
    for (const Holding& each : holdingsOf(snapshot, drive.address)) {
        addOnce(each.isInForce() ? holders.inForce : holders.inSnapshots, each.vmid);
        (each.isInForce() ? holders.evidence : holders.snapshotEvidence).append(evidenceOf(each));
    }
    // What the node's reader saw beyond that counts as well: unknown ways of giving are still
    // given.
    for (const DriveUse& use : drive.uses) {
        const bool isInForce = use.guestSection.isEmpty() || use.guestSection == "PENDING"_L1;
        if (use.kind == DriveUse::Kind::GuestPassthrough && use.vmid && isInForce
            && !holders.inForce.contains(*use.vmid)) {
            holders.inForce.append(*use.vmid);
            holders.evidence.append(use.evidence);
        }
    }
    holders.inSnapshots.removeIf([&](int vmid) { return holders.inForce.contains(vmid); });
    return holders;
}

QString titlesOf(const NodeSnapshot& snapshot, const QList<int>& vmids)
{
    QStringList titles;
    for (const int vmid : vmids)
        titles.append(machineTitle(snapshot, vmid));
    return listText(titles);
}

/// One holder is as it should be; two are a quarrel that the second start loses.
QList<Finding> given(const NodeSnapshot& snapshot, const Drive& drive, const Holders& holders)
{
    if (holders.inForce.isEmpty())
        return {};
    const bool isContested = holders.inForce.size() > 1;
    const QString titles = titlesOf(snapshot, holders.inForce);
    return {{u"drive-given-to-guest"_s, isContested ? Severity::Blocked : Severity::Note,
             DriveSubject{drive.address},
             isContested ? Text::tr("%1 is given to several VMs: %2.").arg(drive.nameText(), titles)
                         : Text::tr("%1 is given to %2.").arg(drive.nameText(), titles),
             isContested ? Text::tr("Only one of them can run at a time.")
                         : Text::tr("The host does not use it while that VM has it."),
             isContested ? Text::tr("Take it back from all but one.") : QString(),
             holders.evidence}};
}

QList<Finding> remembered(const NodeSnapshot& snapshot, const Drive& drive, const Holders& holders)
{
    if (holders.inSnapshots.isEmpty())
        return {};
    return {{u"drive-in-snapshot"_s,
             Severity::Attention,
             DriveSubject{drive.address},
             Text::tr("A snapshot of %1 names %2.")
                 .arg(titlesOf(snapshot, holders.inSnapshots), drive.nameText()),
             Text::tr("Rolling back to it would give the drive to that VM again."),
             {},
             holders.snapshotEvidence}};
}

QList<Finding> reserved(const NodeSnapshot& snapshot, const Drive& drive, const Holders& holders)
{
    for (const PciReservation& each : snapshot.reservations) {
        if (each.address != drive.address || !each.isLive || holders.inForce.contains(each.vmid))
            continue;
        return {{u"drive-reserved"_s,
                 Severity::Blocked,
                 DriveSubject{drive.address},
                 Text::tr("%1 is reserved by %2, which runs or starts now.")
                     .arg(drive.nameText(), machineTitle(snapshot, each.vmid)),
                 Text::tr("A drive has one owner at a time."),
                 Text::tr("Stop that VM first."),
                 {{u"/run/qemu-server/pci-id-reservations"_s,
                   u"%1 %2"_s.arg(each.address.text()).arg(each.vmid)}}}};
    }
    return {};
}

} // namespace

QList<Finding> driveGiven(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const Drive& drive : snapshot.drives) {
        const Holders holders = holdersOf(snapshot, drive);
        findings += given(snapshot, drive, holders);
        findings += reserved(snapshot, drive, holders);
        findings += remembered(snapshot, drive, holders);
    }
    return findings;
}

} // namespace backend::rules
