// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SeveralNamespaces)
};

} // namespace

QList<Finding> severalNamespaces(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const Drive& drive : snapshot.drives) {
        const int count = static_cast<int>(drive.namespaces.size());
        if (count < 2)
            continue;
        Finding finding{
            u"several-namespaces"_s,
            Severity::Note,
            DriveSubject{drive.address},
            Text::tr("%1 shows %n disks.", nullptr, count).arg(drive.nameText()),
            Text::tr("They are namespaces of one controller, and all of them go to the VM."),
            {},
            {}};
        for (const Disk& disk : drive.namespaces)
            finding.evidence.append({u"/sys/class/nvme/"_s + drive.controller, disk.device.name});
        findings.append(finding);
    }
    return findings;
}

} // namespace backend::rules
