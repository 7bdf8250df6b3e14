// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/Holding.h"
#include "assessment/HostLosses.h"
#include "assessment/NextStart.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UnsafeOnboot)
};

} // namespace

/// What machineTakesHostDevices says of a next start, this VM does by itself when the node starts.
QList<Finding> unsafeOnboot(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const VirtualMachine& machine : snapshot.machines) {
        if (nextValue(machine.config, u"onboot"_s) != u"1"_s)
            continue;
        const auto lines = hostLossesOf(snapshot, machine);
        if (lines.isEmpty())
            continue;
        Finding finding{
            u"unsafe-onboot"_s,
            Severity::Blocked,
            MachineSubject{machine.vmid},
            Text::tr("At the next boot %1 starts by itself and takes what the host uses.")
                .arg(machine.title()),
            Text::tr("The node may not come back from that. While it boots it would lose: %1.")
                .arg(lines.first().losses.first().sentence),
            Text::tr("Switch “Start at boot” of that VM off before the node restarts."),
            {{machine.configFile(), u"onboot: 1"_s}}};
        for (const HostLosses& line : lines)
            finding.evidence.append(
                {machine.configFile(), u"%1: %2"_s.arg(line.key, line.value)});
        findings.append(finding);
    }
    return findings;
}

} // namespace backend::rules
