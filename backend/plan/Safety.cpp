// SPDX-License-Identifier: GPL-3.0-or-later
#include "Safety.h"

#include "assessment/BlastRadius.h"
#include "assessment/DriveFindings.h"
#include "assessment/rules/Rules.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

bool concernsEveryChange(const Finding& finding)
{
    static const QStringList ids{u"not-proxmox"_s,           u"no-root"_s,
                                 u"node-not-quorate"_s,      u"machine-locked"_s,
                                 u"machine-config-unread"_s, u"machine-on-other-node"_s};
    return finding.severity == Severity::Blocked && ids.contains(finding.id);
}

void addOnce(QList<Finding>& list, const Finding& finding)
{
    const bool isThere = std::any_of(list.begin(), list.end(), [&](const Finding& each) {
        return each.id == finding.id && each.subject == finding.subject
            && each.evidence == finding.evidence;
    });
    if (!isThere)
        list.append(finding);
}

} // namespace

Safety::Safety(const NodeSnapshot& snapshot) : m_snapshot(snapshot), m_assessment(assess(snapshot))
{
}

QList<Finding> Safety::ofGift(const PciAddress& drive, int vmid, const QList<PciAddress>& together) const
{
    const QList<PciAddress> foreign = foreignMembers(m_snapshot, drive);
    const bool allGiven = std::all_of(foreign.begin(), foreign.end(),
                                      [&](const PciAddress& each) { return together.contains(each); });
    // That the very VM has it already is no obstacle; that another one has it, the gift's rules
    // say.
    QList<Finding> findings = ofRelease(drive);
    findings += assessGift(m_snapshot, drive, vmid);
    if (allGiven)
        findings.removeIf([](const Finding& each) { return each.id == "group-has-foreign-devices"_L1; });
    sortWorstFirst(findings);
    return findings;
}

QList<Finding> Safety::ofHost() const
{
    // The cluster's quorum and its guests have no part in files outside /etc/pve.
    return blockedNamed({u"not-proxmox"_s, u"no-root"_s});
}

QList<Finding> Safety::ofCluster() const
{
    return blockedNamed({u"not-proxmox"_s, u"no-root"_s, u"node-not-quorate"_s});
}

QList<Finding> Safety::blockedNamed(const QStringList& ids) const
{
    QList<Finding> findings;
    for (const Finding& each : m_assessment.findings)
        if (each.severity == Severity::Blocked && ids.contains(each.id))
            findings.append(each);
    return findings;
}

QList<Finding> Safety::ofRelease(const PciAddress& drive) const
{
    QList<Finding> findings = findingsConcerning(m_snapshot, m_assessment.findings, drive);
    findings.removeIf([](const Finding& each) { return each.severity == Severity::Note; });
    return findings;
}

QList<Finding> Safety::named(const QString& id) const
{
    QList<Finding> findings;
    for (const Finding& each : m_assessment.findings)
        if (each.id == id)
            findings.append(each);
    return findings;
}

QList<Finding> Safety::ofChange(int vmid) const
{
    QList<Finding> all = m_assessment.findings;
    if (const VirtualMachine* machine = m_snapshot.machine(vmid))
        for (rules::MachineRule* rule : rules::allForMachines())
            all += rule(*machine);
    QList<Finding> findings;
    for (const Finding& each : all)
        if (concernsEveryChange(each))
            findings.append(each);
    return findings;
}

bool hasBlocked(const QList<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding& each) {
        return each.severity == Severity::Blocked;
    });
}

void addTo(Plan& plan, const QList<Finding>& findings)
{
    for (const Finding& each : findings)
        addOnce(each.severity == Severity::Blocked ? plan.refused : plan.warnings, each);
    sortWorstFirst(plan.warnings);
}

} // namespace backend
