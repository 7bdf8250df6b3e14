// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriveFindings.h"

#include <algorithm>

namespace backend {

void sortWorstFirst(QList<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
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
