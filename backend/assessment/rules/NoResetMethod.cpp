// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NoResetMethod)
};

/// The kernel hides the file from a function that cannot be reset (drivers/pci/pci.c). Kernels before
/// 5.15 have none at all: only where another function shows it does its absence say something.
bool tellsMethods(const NodeSnapshot& snapshot)
{
    return std::any_of(snapshot.devices.begin(), snapshot.devices.end(),
                       [](const PciDevice& each) { return !each.resetMethod.isEmpty(); });
}

} // namespace

QList<Finding> noResetMethod(const NodeSnapshot& snapshot)
{
    if (!tellsMethods(snapshot))
        return {};
    QList<Finding> findings;
    for (const Drive& drive : snapshot.drives) {
        const PciDevice* function = snapshot.device(drive.address);
        if (function == nullptr || !function->resetMethod.isEmpty())
            continue;
        findings.append(
            {u"no-reset-method"_s,
             Severity::Attention,
             DriveSubject{drive.address},
             Text::tr("The kernel knows no way to reset %1.").arg(drive.nameText()),
             Text::tr("A VM gets the drive in the state its last user left it in. The second start "
                      "of a VM may not find it."),
             Text::tr("Try whether the VM starts twice. If not, only a restart of the node helps."),
             {{u"/sys/bus/pci/devices/%1/reset_method"_s.arg(drive.address.text()),
               Text::tr("not there")}}});
    }
    return findings;
}

} // namespace backend::rules
