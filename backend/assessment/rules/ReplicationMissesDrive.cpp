// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/GuestPlans.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReplicationMissesDrive)
};

} // namespace

QList<Finding> replicationMissesDrive(const Gift& gift)
{
    QList<Finding> findings;
    for (const ReplicationJob& each : replicationsOf(gift.snapshot, gift.machine.vmid))
        findings.append(
            {u"replication-misses-drive"_s,
             Severity::Attention,
             MachineSubject{gift.machine.vmid},
             Text::tr("The replication %1 copies %2 to %3, but not what is on the drive.")
                 .arg(each.id, gift.machine.title(), each.target),
             Text::tr("Started there, the VM has its virtual disks and the line that names a slot of "
                      "this node."),
             Text::tr("Let the guest copy the drive itself."),
             {each.evidence}});
    return findings;
}

} // namespace backend::rules
