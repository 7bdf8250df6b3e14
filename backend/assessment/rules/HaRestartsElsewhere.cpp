// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/GuestPlans.h"
#include "assessment/Holding.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HaRestartsElsewhere)
};

QString otherDevice()
{
    return Text::tr("The VM's configuration names a slot. On another node the same slot is another "
                    "device or none, and Proxmox does not ask.");
}

Finding unknown(const Gift& gift)
{
    return {u"machine-ha-unknown"_s,
            Severity::Attention,
            MachineSubject{gift.machine.vmid},
            Text::tr("%1 is in a cluster, and whether HA manages it could not be read.")
                .arg(gift.machine.title()),
            otherDevice(),
            Text::tr("Make sure that it is not an HA resource."),
            {{u"/etc/pve/ha/resources.cfg"_s, Text::tr("unknown")}}};
}

Finding harmless(const VirtualMachine& machine, const HaResource& resource, const QString& sentence)
{
    return {u"ha-keeps-it-here"_s,
            Severity::Note,
            MachineSubject{machine.vmid},
            sentence,
            Text::tr("So it finds the drive wherever HA starts it."),
            {},
            {resource.evidence}};
}

Finding restarts(const VirtualMachine& machine, const HaResource& resource, Severity severity)
{
    return {u"ha-restarts-elsewhere"_s,
            severity,
            MachineSubject{machine.vmid},
            Text::tr("HA starts %1 on another node when this one fails.").arg(machine.title()),
            otherDevice(),
            Text::tr("Take it out of HA, or bind it to %1 with a strict node affinity rule.")
                .arg(machine.node),
            {resource.evidence}};
}

bool holdsByAddress(const VirtualMachine& machine)
{
    const auto& options = machine.config.current().options;
    return std::any_of(options.begin(), options.end(), [](const VmOption& each) {
        const auto value = HostpciValue::parse(each.value);
        return isHostpciKey(each.key) && value && !value->targets.isEmpty();
    });
}

} // namespace

/// HA moves a VM without asking whether it can be moved (pve-ha-manager, PVEVM.pm: force => 1).
QList<Finding> haRestartsElsewhere(const Gift& gift)
{
    if (gift.snapshot.host.clusterName.isEmpty())
        return {};
    if (areGuestPlansUnread(gift.snapshot))
        return {unknown(gift)};
    const auto resource = haResourceOf(gift.snapshot, gift.machine.vmid);
    if (!resource)
        return {};
    if (resource->state == "ignored"_L1)
        return {harmless(gift.machine, *resource,
                         Text::tr("HA knows %1 and leaves it alone.").arg(gift.machine.title()))};
    if (isBoundTo(*resource, gift.machine.node))
        return {harmless(gift.machine, *resource,
                         Text::tr("HA may run %1 on %2 only (%3).")
                             .arg(gift.machine.title(), gift.machine.node, resource->restriction))};
    return {restarts(gift.machine, *resource, Severity::Blocked)};
}

/// The same for what VMs hold already.
QList<Finding> haMovesHolder(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const VirtualMachine& machine : snapshot.machines) {
        const auto resource = haResourceOf(snapshot, machine.vmid);
        const bool isMoved = resource && resource->state != "ignored"_L1
            && !isBoundTo(*resource, machine.node) && !snapshot.host.clusterName.isEmpty();
        if (isMoved && machine.isLocal && holdsByAddress(machine))
            findings.append(restarts(machine, *resource, Severity::Attention));
    }
    return findings;
}

} // namespace backend::rules
