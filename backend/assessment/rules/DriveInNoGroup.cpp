// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DriveInNoGroup)
};

} // namespace

/// With the IOMMU off no device is in a group; that is said once, by iommuOff. What was pasted may
/// lack a group's line.
QList<Finding> driveInNoGroup(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    if (!snapshot.host.iommu.isActive() || snapshot.pasted)
        return findings;
    for (const Drive& drive : snapshot.drives) {
        if (snapshot.groupOf(drive.address) != nullptr)
            continue;
        findings.append({u"drive-in-no-group"_s,
                         Severity::Blocked,
                         DriveSubject{drive.address},
                         Text::tr("%1 is in no IOMMU group.").arg(drive.nameText()),
                         Text::tr("Only devices in a group can be given to a VM."),
                         {},
                         {{u"/sys/bus/pci/devices/%1/iommu_group"_s.arg(drive.address.text()),
                           Text::tr("not there")}}});
    }
    return findings;
}

} // namespace backend::rules
