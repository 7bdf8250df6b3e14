// SPDX-License-Identifier: GPL-3.0-or-later
#include "Holding.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Holding)
};

constexpr auto pendingName = "PENDING"_L1;

const PciMapping* mappingNamed(const NodeSnapshot& snapshot, const QString& name)
{
    const auto place = std::find_if(snapshot.mappings.begin(), snapshot.mappings.end(),
                                    [&](const PciMapping& each) { return each.name == name; });
    return place == snapshot.mappings.end() ? nullptr : &*place;
}

bool mappingNames(const NodeSnapshot& snapshot, const QString& name, const PciAddress& function)
{
    const PciMapping* mapping = mappingNamed(snapshot, name);
    if (mapping == nullptr)
        return false;
    return std::any_of(
        mapping->entries.begin(), mapping->entries.end(), [&](const PciMappingEntry& entry) {
            return entry.node == snapshot.host.hostName
                && std::any_of(entry.targets.begin(), entry.targets.end(),
                               [&](const HostpciTarget& target) { return target.names(function); });
        });
}

bool isLeaving(const VmConfig& config, const QString& key)
{
    return config.pendingDeletes().contains(key)
        || (config.pending() != nullptr && config.pending()->value(key).has_value());
}

/// Calls `visit(section, option)` for each hostpci line that counts: Proxmox keeps a key's last
/// one.
template <typename Visit> void eachHostpci(const VirtualMachine& machine, Visit visit)
{
    for (const VmSection& section : machine.config.sections)
        for (const VmOption& option : section.options)
            if (isHostpciKey(option.key) && section.value(option.key) == option.value)
                visit(section, option);
}

Holding holdingFrom(const VirtualMachine& machine, const VmSection& section, const VmOption& option)
{
    const bool leaves = section.name.isEmpty() && isLeaving(machine.config, option.key);
    return {machine.vmid, machine.isLocal, option.key, option.value, {}, section.name, leaves};
}

} // namespace

bool isHostpciKey(QStringView key)
{
    if (!key.startsWith("hostpci"_L1))
        return false;
    bool isNumber = false;
    const int slot = key.sliced(7).toInt(&isNumber);
    return isNumber && slot >= 0 && slot < 16 && key.sliced(7) == QString::number(slot);
}

QList<Holding> holdingsOf(const NodeSnapshot& snapshot, const PciAddress& function)
{
    QList<Holding> holdings;
    for (const VirtualMachine& machine : snapshot.machines) {
        eachHostpci(machine, [&](const VmSection& section, const VmOption& option) {
            const auto value = HostpciValue::parse(option.value);
            if (!value)
                return;
            Holding holding = holdingFrom(machine, section, option);
            holding.mapping = value->mapping;
            const bool byMapping = !value->mapping.isEmpty() && machine.isLocal
                && mappingNames(snapshot, value->mapping, function);
            if (byMapping || (machine.isLocal && value->names(function)))
                holdings.append(holding);
        });
    }
    return holdings;
}

QList<int> localHolders(const NodeSnapshot& snapshot, const PciAddress& function)
{
    QList<int> vmids;
    for (const Holding& each : holdingsOf(snapshot, function))
        if (each.isLocal && each.isInForce() && !vmids.contains(each.vmid))
            vmids.append(each.vmid);
    return vmids;
}

QList<PciAddress> functionsNamed(const NodeSnapshot& snapshot, const QString& hostpci)
{
    const auto value = HostpciValue::parse(hostpci);
    QList<PciAddress> functions;
    if (!value)
        return functions;
    for (const PciDevice& device : snapshot.devices) {
        if (value->names(device.address)
            || (!value->mapping.isEmpty()
                && mappingNames(snapshot, value->mapping, device.address)))
            functions.append(device.address);
    }
    return functions;
}

QList<Holding> unreadableHostpci(const NodeSnapshot& snapshot)
{
    QList<Holding> unreadable;
    for (const VirtualMachine& machine : snapshot.machines) {
        eachHostpci(machine, [&](const VmSection& section, const VmOption& option) {
            if (machine.isLocal && !HostpciValue::parse(option.value)
                && (section.name.isEmpty() || section.name == pendingName))
                unreadable.append(holdingFrom(machine, section, option));
        });
    }
    return unreadable;
}

Evidence evidenceOf(const Holding& holding)
{
    const QString section = holding.section.isEmpty() ? QString() : u" [%1]"_s.arg(holding.section);
    return {u"/etc/pve/qemu-server/%1.conf%2"_s.arg(holding.vmid).arg(section),
            u"%1: %2"_s.arg(holding.key, holding.value)};
}

QString machineTitle(const NodeSnapshot& snapshot, int vmid)
{
    const VirtualMachine* machine = snapshot.machine(vmid);
    return machine ? machine->title() : Text::tr("VM %1").arg(vmid);
}

} // namespace backend
