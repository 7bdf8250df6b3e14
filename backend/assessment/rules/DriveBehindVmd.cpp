// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DriveBehindVmd)
};

/// PCI itself ends at domain 0xffff; the kernel's vmd driver counts its own from here on.
constexpr quint32 firstVmdDomain = 0x10000;

} // namespace

QList<Finding> driveBehindVmd(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const Drive& drive : snapshot.drives) {
        if (drive.address.domain < firstVmdDomain)
            continue;
        findings.append(
            {u"drive-behind-vmd"_s,
             Severity::Blocked,
             DriveSubject{drive.address},
             Text::tr("%1 sits behind Intel VMD.").arg(drive.nameText()),
             Text::tr(
                 "VMD keeps its drives in one bundle, so none of them can be given on its own."),
             Text::tr("Switch VMD (also called RST or RAID mode) off in the firmware setup. A "
                      "system on such a drive may need care before that."),
             {{u"/sys/bus/pci/devices"_s, drive.address.text()}}});
    }
    return findings;
}

} // namespace backend::rules
