// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a VM one that cannot be given anything now.
#include "Rules.h"

#include "assessment/Holding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MachineState)
};

Finding blocked(const QString& id, const VirtualMachine& machine, const QString& sentence,
                const QString& meaning, const QString& advice, const QString& line)
{
    return {id,
            Severity::Blocked,
            MachineSubject{machine.vmid},
            sentence,
            meaning,
            advice,
            {{machine.configFile(), line}}};
}

} // namespace

QList<Finding> machineElsewhere(const VirtualMachine& machine)
{
    if (machine.isLocal)
        return {};
    return {blocked(u"machine-on-other-node"_s, machine,
                    Text::tr("%1 belongs to the node %2.").arg(machine.title(), machine.node),
                    Text::tr("A drive can go only to a VM of the node it sits in."), {},
                    machine.node)};
}

QList<Finding> machineLocked(const VirtualMachine& machine)
{
    const auto lock = machine.config.value(u"lock");
    if (!lock)
        return {};
    return {blocked(
        u"machine-locked"_s, machine, Text::tr("%1 is locked (%2).").arg(machine.title(), *lock),
        Text::tr("Proxmox works on it, and refuses changes until that is done."),
        Text::tr("Wait until it is done and read the node again."), u"lock: "_s + *lock)};
}

QList<Finding> machineIsTemplate(const VirtualMachine& machine)
{
    if (!machine.isTemplate())
        return {};
    return {blocked(u"machine-is-template"_s, machine,
                    Text::tr("%1 is a template.").arg(machine.title()),
                    Text::tr("It never runs, and every clone of it would claim the same drive."),
                    Text::tr("Give the drive to a VM made of it."), u"template: 1"_s)};
}

/// Without the digest a change by somebody else in between would go unnoticed.
QList<Finding> machineConfigUnread(const VirtualMachine& machine)
{
    static const QRegularExpression sha1(u"^[0-9a-f]{40}$"_s);
    if (sha1.match(machine.config.digest).hasMatch())
        return {};
    return {
        blocked(u"machine-config-unread"_s, machine,
                Text::tr("The configuration of %1 could not be read whole.").arg(machine.title()),
                Text::tr("It cannot be changed safely without."), {}, Text::tr("no digest"))};
}

QList<Finding> noFreeSlot(const VirtualMachine& machine)
{
    if (machine.config.freeHostpciSlot())
        return {};
    return {blocked(u"no-free-slot"_s, machine,
                    Text::tr("%1 has all of its 16 hostpci slots in use.").arg(machine.title()),
                    Text::tr("Proxmox has no room for another device in this VM."), {},
                    u"hostpci0–15"_s)};
}

QList<Finding> pendingChanges(const VirtualMachine& machine)
{
    const VmSection* pending = machine.config.pending();
    if (pending == nullptr || pending->options.isEmpty() || machine.isRunning.value_or(true))
        return {};
    QStringList lines;
    for (const VmOption& each : pending->options)
        lines.append(u"%1: %2"_s.arg(each.key, each.value));
    return {{u"machine-has-pending-changes"_s,
             Severity::Attention,
             MachineSubject{machine.vmid},
             Text::tr("%1 has other changes waiting.").arg(machine.title()),
             Text::tr("It does not run, so Proxmox makes them true together with this one."),
             {},
             {{machine.configFile() + u" [PENDING]"_s, lines.join(u"; "_s)}}}};
}

} // namespace backend::rules
