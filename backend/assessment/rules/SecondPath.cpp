// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SecondPath)
};

/// One NVMe subsystem behind two controllers. The name alone could be shared by firmware that gives every
/// drive the same one.
bool isSameDrive(const Drive& a, const Drive& b)
{
    return a.address != b.address && !a.subsystemName.isEmpty() && a.subsystemName == b.subsystemName
        && a.serial == b.serial;
}

Finding finding(const Drive& drive, const Drive& other)
{
    return {u"drive-has-second-path"_s,
            Severity::Blocked,
            DriveSubject{drive.address},
            Text::tr("%1 is also reached through the controller at %2.")
                .arg(drive.nameText(), other.address.shortText()),
            Text::tr("The host would keep the same data through the other one, and both would write to it."),
            Text::tr("Leave this drive to the host."),
            {{u"/sys/class/nvme/%1/subsysnqn"_s.arg(drive.controller), drive.subsystemName},
             {u"/sys/class/nvme/%1/subsysnqn"_s.arg(other.controller), other.subsystemName}}};
}

} // namespace

QList<Finding> secondPath(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const Drive& drive : snapshot.drives)
        for (const Drive& other : snapshot.drives)
            if (isSameDrive(drive, other)) {
                findings.append(finding(drive, other));
                break;
            }
    return findings;
}

} // namespace backend::rules
