// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriveFindings.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

bool endangersNextStart(const Finding& finding)
{
    // Binding two free twins early is a nuisance; binding what the host uses is not.
    const bool isMissed = finding.severity == Severity::Blocked || finding.subject == Subject{NodeSubject{}};
    return (finding.id == "early-binding-takes-twin"_L1 && isMissed) || finding.id == "nvme-blacklisted"_L1
        || finding.id == "unsafe-onboot"_L1;
}

void sortWorstFirst(QList<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        if (a.severity != b.severity)
            return a.severity < b.severity;
        return endangersNextStart(a) && !endangersNextStart(b);
    });
}

QList<Finding> findingsConcerning(const NodeSnapshot& snapshot, const QList<Finding>& all,
                                  const PciAddress& drive)
{
    const IommuGroup* group = snapshot.groupOf(drive);
    QList<Finding> node;
    QList<Finding> own;
    QList<Finding> ofGroup;
    for (const Finding& each : all) {
        if (each.subject == Subject{DriveSubject{drive}})
            own.append(each);
        else if (group != nullptr && each.subject == Subject{GroupSubject{group->number}})
            ofGroup.append(each);
        else if (each.subject == Subject{NodeSubject{}} && each.severity == Severity::Blocked)
            node.append(each);
    }
    QList<Finding> findings = node + own + ofGroup;
    sortWorstFirst(findings);
    return findings;
}

} // namespace backend
