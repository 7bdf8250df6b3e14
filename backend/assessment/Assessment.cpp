// SPDX-License-Identifier: GPL-3.0-or-later
#include "Assessment.h"

#include "DriveFindings.h"
#include "Holding.h"
#include "rules/Rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Assessment)
};

std::optional<int> holderOf(const NodeSnapshot& snapshot, const PciAddress& drive)
{
    const QList<int> holders = localHolders(snapshot, drive);
    return holders.isEmpty() ? std::nullopt : std::optional(holders.first());
}

QString groupText(const NodeSnapshot& snapshot, const PciAddress& drive)
{
    const IommuGroup* group = snapshot.groupOf(drive);
    return group ? QString::number(group->number) : u"–"_s;
}

QString reasonFor(const NodeSnapshot& snapshot, const DriveVerdict& verdict,
                  const QList<Finding>& findings)
{
    const VirtualMachine* machine = verdict.givenTo ? snapshot.machine(*verdict.givenTo) : nullptr;
    if (machine != nullptr)
        return Text::tr("Given to %1.").arg(machine->title());
    const QString group = groupText(snapshot, verdict.address);
    if (verdict.verdict == Verdict::Ready)
        return Text::tr("Alone in group %1, empty.").arg(group);
    const Finding& worst = findings.first();
    if (worst.id == "group-has-foreign-devices"_L1)
        return Text::tr("The drive is idle, but a VM would get all of group %1.").arg(group);
    return worst.sentence;
}

DriveVerdict verdictFor(const NodeSnapshot& snapshot, const QList<Finding>& all,
                        const PciAddress& drive)
{
    const QList<Finding> findings = findingsConcerning(snapshot, all, drive);
    DriveVerdict verdict;
    verdict.address = drive;
    verdict.givenTo = holderOf(snapshot, drive);
    const bool isBlocked = !findings.isEmpty() && findings.first().severity == Severity::Blocked;
    const bool isGiven = std::any_of(findings.begin(), findings.end(), [](const Finding& each) {
        return each.id == "drive-given-to-guest"_L1;
    });
    if (isBlocked || isGiven)
        verdict.verdict = Verdict::Blocked;
    else if (!findings.isEmpty() && findings.first().severity == Severity::Attention)
        verdict.verdict = Verdict::Attention;
    else
        verdict.verdict = Verdict::Ready;
    for (const Finding& each : findings)
        if (!verdict.findings.contains(each.id))
            verdict.findings.append(each.id);
    verdict.reason = reasonFor(snapshot, verdict, findings);
    return verdict;
}

QString headlineFor(const NodeSnapshot& snapshot, const QList<Finding>& findings,
                    const QList<DriveVerdict>& drives)
{
    if (snapshot.pasted && drives.isEmpty())
        return Text::tr("No NVMe drive is in what was pasted.");
    if (!snapshot.host.isProxmox() && !snapshot.pasted)
        return Text::tr("This machine does not run Proxmox VE.");
    if (drives.isEmpty())
        return Text::tr("This node has no NVMe drive.");
    const int total = static_cast<int>(drives.size());
    const auto possible = std::count_if(drives.begin(), drives.end(), [](const DriveVerdict& each) {
        return each.verdict != Verdict::Blocked;
    });
    if (possible > 0 && std::any_of(findings.begin(), findings.end(), endangersNextStart))
        return Text::tr("%1 of %n NVMe drive(s) can be given to a VM, but the node may not come back from its "
                        "next start.", nullptr, total)
            .arg(possible);
    if (possible > 0)
        return Text::
            tr("%1 of %n NVMe drive(s) can be given to a VM; nothing on the host needs changing.",
               nullptr, total)
                .arg(possible);
    const auto cause = std::find_if(findings.begin(), findings.end(), [](const Finding& each) {
        return each.severity == Severity::Blocked && each.subject == Subject{NodeSubject{}};
    });
    if (cause != findings.end())
        return Text::tr("No drive can be given to a VM. %1").arg(cause->sentence);
    const bool allGiven = std::all_of(drives.begin(), drives.end(), [](const DriveVerdict& each) {
        return each.givenTo.has_value();
    });
    return allGiven ? Text::tr("All %n NVMe drive(s) are given to VMs.", nullptr, total)
                    : Text::tr("None of %n NVMe drive(s) can be given to a VM.", nullptr, total);
}

} // namespace

QString wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return u"ready"_s;
    case Verdict::Attention:
        return u"attention"_s;
    case Verdict::Blocked:
        break;
    }
    return u"blocked"_s;
}

const DriveVerdict* Assessment::of(const PciAddress& drive) const
{
    const auto place = std::find_if(drives.begin(), drives.end(), [&](const DriveVerdict& each) {
        return each.address == drive;
    });
    return place == drives.end() ? nullptr : &*place;
}

QList<Finding> Assessment::about(const Subject& subject) const
{
    QList<Finding> chosen;
    for (const Finding& each : findings)
        if (each.subject == subject)
            chosen.append(each);
    return chosen;
}

Assessment assess(const NodeSnapshot& snapshot, const NodeMemory& memory)
{
    Assessment assessment;
    for (rules::Rule* rule : rules::all())
        assessment.findings += rule(snapshot);
    assessment.findings += changesSince(memory, snapshot);
    sortWorstFirst(assessment.findings);
    for (const Drive& drive : snapshot.drives)
        assessment.drives.append(verdictFor(snapshot, assessment.findings, drive.address));
    assessment.headline = headlineFor(snapshot, assessment.findings, assessment.drives);
    return assessment;
}

QList<Finding> assessGift(const NodeSnapshot& snapshot, const PciAddress& drive, int vmid)
{
    const Drive* given = snapshot.drive(drive);
    const VirtualMachine* machine = snapshot.machine(vmid);
    if (given == nullptr || machine == nullptr)
        return {};
    QList<Finding> findings;
    for (rules::MachineRule* rule : rules::allForMachines())
        findings += rule(*machine);
    for (rules::GiftRule* rule : rules::allForGifts())
        findings += rule({snapshot, *given, *machine});
    sortWorstFirst(findings);
    return findings;
}

} // namespace backend
