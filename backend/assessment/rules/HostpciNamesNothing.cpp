// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/Holding.h"
#include "assessment/HostLosses.h"
#include "assessment/NextStart.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostpciNamesNothing)
};

QString emptySlot(const NodeSnapshot& snapshot, const HostpciTarget& target)
{
    const bool isThere = std::any_of(
        snapshot.devices.begin(), snapshot.devices.end(),
        [&](const PciDevice& each) { return target.names(each.address); });
    if (isThere)
        return {};
    return target.allFunctions ? target.address.slotText() : target.address.text();
}

bool hasMapping(const NodeSnapshot& snapshot, const QString& name)
{
    for (const PciMapping& mapping : snapshot.mappings)
        for (const PciMappingEntry& entry : mapping.entries)
            if (mapping.name == name && entry.node == snapshot.host.hostName)
                return true;
    return false;
}

/// What the line names in vain; empty when it names what is there, or when that cannot be known.
QString missing(const NodeSnapshot& snapshot, const HostpciValue& value)
{
    if (!value.mapping.isEmpty()) {
        const bool isKnown =
            snapshot.isUnread(u"mappings") || hasMapping(snapshot, value.mapping);
        return isKnown ? QString() : Text::tr("the mapping %1").arg(value.mapping);
    }
    for (const HostpciTarget& each : value.targets)
        if (const QString slot = emptySlot(snapshot, each); !slot.isEmpty())
            return slot;
    return {};
}

Finding findingFor(const VirtualMachine& machine, const QString& key, const QString& line,
                   const QString& what)
{
    return {u"hostpci-names-nothing"_s,
            Severity::Attention,
            MachineSubject{machine.vmid},
            Text::tr("%1 of %2 names %3, which is not on this node.")
                .arg(key, machine.title(), what),
            Text::tr("The VM cannot start like this."),
            Text::tr("Look where the device is now: after a change of hardware it may have another "
                     "address. Then correct the line or remove it."),
            {{machine.configFile(), u"%1: %2"_s.arg(key, line)}}};
}

} // namespace

QList<Finding> hostpciNamesNothing(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    if (snapshot.isUnread(u"pci"))
        return findings;
    for (const VirtualMachine& machine : snapshot.machines) {
        if (!machine.isLocal)
            continue;
        for (const QString& key : hostpciKeys(machine.config)) {
            const QString line = nextValue(machine.config, key).value_or(QString());
            const auto value = HostpciValue::parse(line);
            const QString what = value ? missing(snapshot, *value) : QString();
            if (!what.isEmpty())
                findings.append(findingFor(machine, key, line, what));
        }
    }
    return findings;
}

} // namespace backend::rules
