// SPDX-License-Identifier: GPL-3.0-or-later
#include "Isolation.h"
#include "Json.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::NodeSnapshot;
using backend::PciAddress;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray addresses(const QList<PciAddress>& list)
{
    QJsonArray json;
    for (const PciAddress& address : list)
        json += address.text();
    return json;
}

QString vendorWord(backend::CpuVendor vendor)
{
    switch (vendor) {
    case backend::CpuVendor::Intel: return u"intel"_s;
    case backend::CpuVendor::Amd: return u"amd"_s;
    case backend::CpuVendor::Unknown: break;
    }
    return u"unknown"_s;
}

/// Which layer has to change before the IOMMU works.
QJsonValue remedy(backend::IommuState::Layer layer)
{
    using Layer = backend::IommuState::Layer;
    switch (layer) {
    case Layer::Active: return {};
    case Layer::OffInKernel: return u"kernel"_s;
    case Layer::OffInFirmware: return u"firmware"_s;
    case Layer::Unknown: break;
    }
    return u"unknown"_s;
}

QJsonArray groups(const NodeSnapshot& snapshot)
{
    QJsonArray list;
    for (const auto& group : snapshot.groups) {
        const QList<PciAddress> foreign = foreignIn(snapshot, group);
        list += QJsonObject{{u"number"_s, group.number},
                            {u"devices"_s, addresses(group.members)},
                            {u"foreign"_s, addresses(foreign)},
                            {u"isolated"_s, foreign.isEmpty()}};
    }
    return list;
}

QJsonArray uses(const backend::Drive& drive)
{
    QJsonArray list;
    for (const auto& use : drive.uses)
        list += QJsonObject{{u"kind"_s, wordFor(use.kind)},
                            {u"evidence"_s, u"%1: %2"_s.arg(use.evidence.source, use.evidence.text)}};
    return list;
}

QJsonObject driveJson(const NodeSnapshot& snapshot, const backend::Drive& drive,
                      const backend::DriveVerdict* verdict)
{
    const auto* device = snapshot.device(drive.address);
    const auto* group = snapshot.groupOf(drive.address);
    const bool hasDriver = device && device->driver;
    return {{u"address"_s, drive.address.text()},
            {u"group"_s, group ? QJsonValue(group->number) : QJsonValue()},
            {u"model"_s, textOrNull(drive.model)},
            {u"serial"_s, textOrNull(drive.serial)},
            {u"sizeBytes"_s, drive.sizeBytes() ? QJsonValue(qint64(drive.sizeBytes())) : QJsonValue()},
            {u"driver"_s, hasDriver ? QJsonValue(*device->driver) : QJsonValue()},
            {u"uses"_s, uses(drive)},
            {u"verdict"_s, wordFor(verdict ? verdict->verdict : backend::Verdict::Blocked)},
            {u"findings"_s, QJsonArray::fromStringList(verdict ? verdict->findings : QStringList())}};
}

QString statusWord(const backend::VirtualMachine& machine)
{
    if (!machine.isRunning)
        return u"unknown"_s;
    return *machine.isRunning ? u"running"_s : u"stopped"_s;
}

QJsonArray hostpci(const backend::VmConfig& config)
{
    QJsonArray list;
    for (int slot = 0; slot < 16; ++slot)
        if (const auto value = config.value(u"hostpci%1"_s.arg(slot)))
            list += QJsonObject{{u"slot"_s, slot}, {u"value"_s, *value}};
    return list;
}

QJsonArray machines(const NodeSnapshot& snapshot)
{
    QJsonArray list;
    for (const auto& machine : snapshot.machines)
        list += QJsonObject{{u"vmid"_s, machine.vmid},
                            {u"name"_s, machine.name},
                            {u"status"_s, statusWord(machine)},
                            {u"machine"_s, machine.config.value(u"machine").value_or(u"i440fx"_s)},
                            {u"hostpci"_s, hostpci(machine.config)}};
    return list;
}

} // namespace

QJsonObject jsonOf(const NodeSnapshot& snapshot, const backend::Assessment& assessment)
{
    const auto& host = snapshot.host;
    QJsonArray drives;
    for (const auto& drive : snapshot.drives)
        drives += driveJson(snapshot, drive, assessment.of(drive.address));
    return {{u"node"_s, QJsonObject{{u"name"_s, host.hostName},
                                    {u"version"_s, textOrNull(host.pveVersion)},
                                    {u"kernel"_s, textOrNull(host.kernel)}}},
            {u"iommu"_s, QJsonObject{{u"active"_s, host.iommu.isActive()},
                                     {u"vendor"_s, vendorWord(host.cpuVendor)},
                                     {u"remedy"_s, remedy(host.iommu.layer)}}},
            {u"groups"_s, groups(snapshot)},
            {u"drives"_s, drives},
            {u"machines"_s, machines(snapshot)},
            {u"findings"_s, jsonOf(assessment.findings)}};
}

} // namespace gui::commandline
