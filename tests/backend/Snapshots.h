// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "node/NodeSnapshot.h"

#include <algorithm>

/// Small nodes made by hand, for tests of rules and plans.
namespace snapshots {

using namespace Qt::StringLiterals;
using namespace backend;

inline PciAddress at(const QString& text)
{
    return PciAddress::parse(text).value();
}

inline const QString firstSlot = u"0000:04:00.0"_s;
inline const QString secondSlot = u"0000:05:00.0"_s;

inline PciDevice function(const QString& address, quint32 classCode, const QString& driver,
                          std::optional<int> group)
{
    PciDevice device;
    device.address = at(address);
    device.vendor = 0x144d;
    device.device = 0xa80a;
    device.subsystemVendor = 0x144d;
    device.subsystemDevice = 0xa801;
    device.classCode = classCode;
    device.driver = driver;
    device.iommuGroup = group;
    return device;
}

inline Drive emptyDrive(const QString& address, const QString& serial)
{
    Drive drive;
    drive.address = at(address);
    drive.controller = u"nvme0"_s;
    drive.model = u"Samsung SSD 980 PRO 2TB"_s;
    drive.serial = serial;
    Disk disk;
    disk.device.name = u"nvme0n1"_s;
    disk.device.path = u"/dev/nvme0n1"_s;
    disk.device.sizeBytes = 2'000'398'934'016;
    disk.controller = drive.address;
    drive.namespaces = {disk};
    return drive;
}

inline VirtualMachine machine(int vmid, const QByteArray& config, bool isRunning = false)
{
    VirtualMachine machine;
    machine.vmid = vmid;
    machine.node = u"pve1"_s;
    machine.name = vmid == 100 ? u"truenas"_s : u"docker"_s;
    machine.isRunning = isRunning;
    machine.config = VmConfig::parse(config, QString(40, u'a'));
    return machine;
}

inline const QByteArray q35Config =
    "boot: order=scsi0\nmachine: q35\nmemory: 4096\nname: truenas\n";

/// Two empty drives of different models, each alone in its group, and two stopped VMs.
inline NodeSnapshot quiet()
{
    NodeSnapshot node;
    node.host.hostName = u"pve1"_s;
    node.host.pveVersion = u"9.1.2"_s;
    node.host.kernel = u"6.17.2-1-pve"_s;
    node.host.cpuVendor = CpuVendor::Intel;
    node.host.boot.bootId = u"6fd5a2b6-9d4a-4f3c-8f5e-0d2b9f1f7a11"_s;
    node.host.iommu.layer = IommuState::Layer::Active;
    node.host.iommu.units = {u"dmar0"_s};
    node.host.runsAsRoot = true;
    node.host.memoryTotalBytes = 64ull << 30;
    node.host.memoryAvailableBytes = 50ull << 30;
    node.devices = {function(firstSlot, 0x010802, u"nvme"_s, 14),
                    function(secondSlot, 0x010802, u"nvme"_s, 15)};
    node.devices[1].device = 0x5006;
    node.groups = {{14, {at(firstSlot)}}, {15, {at(secondSlot)}}};
    node.drives = {emptyDrive(firstSlot, u"S1"_s), emptyDrive(secondSlot, u"S2"_s)};
    node.machines = {machine(100, q35Config), machine(101, "memory: 2048\nname: docker\n")};
    return node;
}

inline DriveUse use(DriveUse::Kind kind, const QString& subject = u"thing"_s)
{
    return {kind, subject, {}, {}, {u"/proc/self/mountinfo"_s, subject}};
}

/// quiet with a network card, a bridge and a boot drive in the first drive's group.
inline NodeSnapshot crowded()
{
    NodeSnapshot node = quiet();
    PciDevice card = function(u"0000:01:00.0"_s, 0x020000, u"i40e"_s, 14);
    card.device = 0x1572;
    PciDevice bridge = function(u"0000:00:01.0"_s, 0x060400, u"pcieport"_s, 14);
    bridge.isBridge = true;
    bridge.device = 0x460d;
    PciDevice boot = function(u"0000:03:00.0"_s, 0x010802, u"nvme"_s, 14);
    boot.device = 0xa808;
    node.devices = {bridge, card, boot, node.devices[0], node.devices[1]};
    node.groups[0].members = {bridge.address, card.address, boot.address, at(firstSlot)};
    Drive system = emptyDrive(boot.address.text(), u"S0"_s);
    system.model = u"Samsung SSD 970 EVO Plus 1TB"_s;
    system.uses = {use(DriveUse::Kind::Root, u"/"_s), use(DriveUse::Kind::Swap, u"pve-swap"_s)};
    node.drives.prepend(system);
    NetworkPort port;
    port.name = u"enp1s0f0"_s;
    port.controller = card.address;
    port.bridge = u"vmbr0"_s;
    port.carriesDefaultRoute = true;
    node.host.ports = {port};
    return node;
}

inline const Finding* found(const QList<Finding>& findings, const QString& id)
{
    const auto place = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& each) { return each.id == id; });
    return place == findings.end() ? nullptr : &*place;
}

inline QStringList ids(const QList<Finding>& findings)
{
    QStringList words;
    for (const Finding& each : findings)
        words.append(each.id);
    return words;
}

inline void setConfig(NodeSnapshot& node, int vmid, const QByteArray& bytes)
{
    for (VirtualMachine& each : node.machines)
        if (each.vmid == vmid)
            each.config = VmConfig::parse(bytes, QString(40, u'b'));
}

} // namespace snapshots
