// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VirtualFunction)
};

Finding partOf(const Drive& drive, const PciAddress& physical)
{
    return {u"virtual-function"_s,
            Severity::Attention,
            DriveSubject{drive.address},
            Text::tr("%1 at %2 is a part of the drive at %3, a virtual function.")
                .arg(drive.nameText(), drive.address.shortText(), physical.shortText()),
            Text::tr("It lives only as long as the host keeps the whole drive, and after a restart "
                     "of the node only if something makes it again."),
            Text::tr("Leave the whole drive with the host."),
            {{u"/sys/bus/pci/devices/%1/physfn"_s.arg(drive.address.text()), physical.text()}}};
}

/// Without its physical function, which leaves the host, no virtual function stays.
Finding wholeWithParts(const Drive& drive, int count)
{
    return {u"has-virtual-functions"_s,
            Severity::Blocked,
            DriveSubject{drive.address},
            Text::tr("%1 is split into %n virtual function(s).", nullptr, count)
                .arg(drive.nameText()),
            Text::tr("When a VM takes the whole drive, its parts vanish, whoever uses them."),
            Text::tr("Take the parts back first (sriov_numvfs), or give one of them."),
            {{u"/sys/bus/pci/devices/%1/sriov_numvfs"_s.arg(drive.address.text()),
              QString::number(count)}}};
}

} // namespace

QList<Finding> virtualFunction(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const Drive& drive : snapshot.drives) {
        const PciDevice* function = snapshot.device(drive.address);
        if (function == nullptr)
            continue;
        if (function->physicalFunction)
            findings.append(partOf(drive, *function->physicalFunction));
        if (function->virtualFunctions > 0)
            findings.append(wholeWithParts(drive, function->virtualFunctions));
    }
    return findings;
}

} // namespace backend::rules
