// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/GuestPlans.h"
#include "assessment/Holding.h"
#include "node/ListText.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SnapshotsLackDrive)
};

QList<Evidence> evidenceOf(const VirtualMachine& machine, const QStringList& names)
{
    QList<Evidence> evidence;
    for (const VmSection& each : machine.config.sections) {
        if (!names.contains(each.name))
            continue;
        const auto memory = each.value(u"vmstate");
        evidence.append({machine.configFile(),
                         u"[%1]"_s.arg(each.name)
                             + (memory ? u" vmstate: "_s + *memory : QString())});
    }
    return evidence;
}

} // namespace

/// Snapshots hold virtual disks, and the whole configuration with its hostpci lines.
QList<Finding> snapshotsLackDrive(const Gift& gift)
{
    const QStringList names = snapshotsOf(gift.machine.config);
    if (names.isEmpty())
        return {};
    return {{u"snapshots-lack-drive"_s,
             Severity::Attention,
             MachineSubject{gift.machine.vmid},
             Text::tr("%1 has snapshots (%2), and none holds what is on the drive.")
                 .arg(gift.machine.title(), listText(names)),
             Text::tr("Rolling back restores the VM's configuration as well: the line of the drive goes "
                      "or comes with it, while what is on the drive stays as it is. New snapshots with "
                      "RAM, and suspending to disk, are refused."),
             Text::tr("After a rollback, look whether the VM still has the drive."),
             evidenceOf(gift.machine, names)}};
}

} // namespace backend::rules
