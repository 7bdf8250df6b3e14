// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/HostLosses.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MachineTakesHostDevices)
};

Finding findingFor(const VirtualMachine& machine, const HostLosses& line)
{
    Finding finding{u"machine-takes-host-devices"_s,
                    Severity::Blocked,
                    MachineSubject{machine.vmid},
                    {},
                    {},
                    {},
                    {}};
    finding.sentence =
        Text::tr("%1 takes from the host what it uses, at its next start.").arg(machine.title());
    finding.meaning =
        Text::tr("The line %1 names it or something in its group, and Proxmox does not ask.")
            .arg(line.key);
    finding.advice = Text::tr("Do not start that VM before the line is corrected or removed.");
    finding.evidence.append({u"/etc/pve/qemu-server/%1.conf"_s.arg(machine.vmid),
                             u"%1: %2"_s.arg(line.key, line.value)});
    for (const Loss& loss : line.losses)
        finding.evidence.append(
            {loss.through.text(),
             loss.detail.isEmpty() ? loss.sentence : u"%1: %2"_s.arg(loss.sentence, loss.detail)});
    return finding;
}

} // namespace

/// An address names a slot: after a change of hardware, or by a slip, a line can name the host's
/// own boot drive or network card.
QList<Finding> machineTakesHostDevices(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const VirtualMachine& machine : snapshot.machines)
        for (const HostLosses& line : hostLossesOf(snapshot, machine))
            findings.append(findingFor(machine, line));
    return findings;
}

} // namespace backend::rules
