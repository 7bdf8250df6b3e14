// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/BlastRadius.h"
#include "assessment/Holding.h"
#include "assessment/NextStart.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MachineTakesHostDevices)
};

/// Everything in use that the host loses when the VM starts with this line.
QList<Loss> lossesOf(const NodeSnapshot& snapshot, const QString& hostpci)
{
    QList<Loss> losses;
    for (const PciAddress& function : functionsNamed(snapshot, hostpci))
        for (const Loss& loss : blastRadius(snapshot, function))
            if (loss.isInUse && !losses.contains(loss))
                losses.append(loss);
    return losses;
}

Finding findingFor(const VirtualMachine& machine, const QString& key, const QString& value,
                   const QList<Loss>& losses)
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
            .arg(key);
    finding.advice = Text::tr("Do not start that VM before the line is corrected or removed.");
    finding.evidence.append(
        {u"/etc/pve/qemu-server/%1.conf"_s.arg(machine.vmid), u"%1: %2"_s.arg(key, value)});
    for (const Loss& loss : losses)
        finding.evidence.append(
            {loss.through.text(),
             loss.detail.isEmpty() ? loss.sentence : u"%1: %2"_s.arg(loss.sentence, loss.detail)});
    return finding;
}

QStringList hostpciKeys(const VmConfig& config)
{
    QStringList keys;
    for (const VmSection* section : {&config.current(), config.pending()})
        if (section != nullptr)
            for (const VmOption& each : section->options)
                if (isHostpciKey(each.key) && !keys.contains(each.key))
                    keys.append(each.key);
    return keys;
}

} // namespace

/// An address names a slot: after a change of hardware, or by a slip, a line can name the host's
/// own boot drive or network card.
QList<Finding> machineTakesHostDevices(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const VirtualMachine& machine : snapshot.machines) {
        if (!machine.isLocal)
            continue;
        for (const QString& key : hostpciKeys(machine.config)) {
            const QString value = nextValue(machine.config, key).value_or(QString());
            const QList<Loss> losses = lossesOf(snapshot, value);
            if (!losses.isEmpty())
                findings.append(findingFor(machine, key, value, losses));
        }
    }
    return findings;
}

} // namespace backend::rules
