// SPDX-License-Identifier: GPL-3.0-or-later
#include "Paste.h"

#include "PasteFacts.h"
#include "discovery/DriveReader.h"
#include "discovery/HostFacts.h"
#include "discovery/PciReader.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;
using namespace paste;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

PciDevice deviceFrom(const PciFunction& function)
{
    PciDevice device;
    device.address = function.address;
    device.vendor = function.vendor.value_or(0);
    device.device = function.device.value_or(0);
    device.subsystemVendor = function.subsystemVendor.value_or(0);
    device.subsystemDevice = function.subsystemDevice.value_or(0);
    device.classCode = function.classCode.value_or(0);
    device.deviceName = cleanText(function.name, 300);
    device.driver = function.driver;
    device.iommuGroup = function.group;
    device.isBridge = (device.classCode >> 8) == 0x0604;
    device.numaNode = function.numaNode;
    device.slotName = cleanText(function.slotName, 100);
    return device;
}

void addSection(Answer& answer, const QByteArray& name, const QByteArray& output)
{
    answer.sections.append({name, output, {}, 0});
}

QByteArray lvmReport(const QList<Membership>& volumes)
{
    QJsonArray rows;
    for (const Membership& each : volumes)
        rows.append(QJsonObject{{u"pv_name"_s, each.device}, {u"vg_name"_s, each.owner}});
    const QJsonObject report{{u"report"_s, QJsonArray{QJsonObject{{u"pv"_s, rows}}}}};
    return QJsonDocument(report).toJson(QJsonDocument::Compact);
}

/// As `zpool list -HPLv` prints pools and their devices.
QByteArray poolList(const QList<PoolText>& pools)
{
    QByteArray text;
    for (const PoolText& pool : pools) {
        text += pool.name.toUtf8() + "\t0\t" + pool.state.toUtf8() + '\n';
        for (const QString& device : pool.devices)
            text += '\t' + (device.startsWith(u'/') ? device : u"/dev/"_s + device).toUtf8() + "\t0\n";
    }
    return text;
}

/// The pool the running kernel took its root from: "root=ZFS=rpool/ROOT/pve-1".
QString rootPool(const QString& commandLine)
{
    for (const QString& word : commandLine.split(u' ', Qt::SkipEmptyParts))
        if (word.startsWith("root=ZFS="_L1))
            return word.sliced(9).section(u'/', 0, 0).left(200);
    return {};
}

/// What was pasted, in the shape in which the probe would have sent it, so that the same readers
/// judge it. A section that was not pasted is missing, and so unread.
Answer answerFrom(const PasteFacts& facts)
{
    Answer answer;
    BlockTree blocks = facts.blocks;
    for (const Membership& each : facts.physicalVolumes)
        blocks.addNamed(each.device);
    for (const PoolText& pool : facts.pools)
        for (const QString& device : pool.devices)
            blocks.addNamed(device);
    for (const NvmeNamespace& each : facts.namespaces)
        blocks.addNamed(each.device);
    if (!blocks.isEmpty())
        addSection(answer, "lsblk", QJsonDocument(blocks.report()).toJson(QJsonDocument::Compact));
    if (facts.hasLvm)
        addSection(answer, "lvm", lvmReport(facts.physicalVolumes));
    QList<PoolText> pools = facts.pools;
    const QString root = rootPool(facts.commandLine);
    const bool isKnown = std::any_of(pools.begin(), pools.end(), [&](const PoolText& each) { return each.name == root; });
    if (!root.isEmpty() && !isKnown)
        pools.append({root, {}, {}});
    if (!pools.isEmpty())
        addSection(answer, "zfs", poolList(pools));
    if (!root.isEmpty())
        addSection(answer, "mounts", "0 0 0:0 / / rw - zfs " + root.toUtf8() + " rw\n");
    if (!facts.storageConfig.isEmpty())
        addSection(answer, "storage", facts.storageConfig);
    if (!facts.commandLine.isEmpty())
        addSection(answer, "command-line", facts.commandLine.toUtf8() + '\n');
    return answer;
}

/// Gaps, with a sentence that fits a paste. Of some sections a paste is never the whole.
QList<Unread> gapsOf(const QList<Unread>& missing, const PasteFacts& facts)
{
    const QString reason = Text::tr("It is not in what was pasted.");
    QStringList sections;
    for (const Unread& each : missing)
        sections.append(each.section);
    if (!facts.hasLsblk)
        sections.append(u"lsblk"_s);
    if (!facts.hasPools)
        sections.append(u"zfs"_s);
    sections += QStringList{u"nvme"_s, u"mounts"_s, u"vm-configs"_s};
    if (!facts.functions.isEmpty() && !facts.hasTooManyFunctions)
        sections.removeAll(u"pci"_s);
    if (facts.hasMappings)
        sections.removeAll(u"mappings"_s);
    sections.removeDuplicates();
    QList<Unread> gaps;
    for (const QString& section : sections)
        gaps.append({section, reason});
    if (facts.hosts.size() > 1)
        gaps.append({u"one-machine"_s, Text::tr("The prompts name several machines: %1.").arg(facts.hosts.join(u", "_s))});
    return gaps;
}

CpuVendor vendorFrom(const PasteFacts& facts)
{
    if (facts.log.vendor != CpuVendor::Unknown)
        return facts.log.vendor;
    for (const PciFunction& each : facts.functions)
        if (each.classCode && (*each.classCode >> 8) == 0x0600 && each.vendor)
            return *each.vendor == 0x8086 ? CpuVendor::Intel : *each.vendor == 0x1022 ? CpuVendor::Amd : CpuVendor::Unknown;
    return CpuVendor::Unknown;
}

/// Groups exist only where the IOMMU works; a message proves what it says. Nothing is decided by
/// what is missing.
IommuState iommuFrom(const PasteFacts& facts, const QList<IommuGroup>& groups)
{
    IommuState state;
    if (!groups.isEmpty()) {
        const PciAddress first = groups.first().members.first();
        state.layer = IommuState::Layer::Active;
        state.evidence.append({u"/sys/kernel/iommu_groups"_s, u"%1/devices/%2"_s.arg(groups.first().number).arg(first.text())});
    } else if (facts.log.isActive) {
        state.layer = *facts.log.isActive ? IommuState::Layer::Active : IommuState::Layer::OffInKernel;
    }
    state.evidence += facts.log.evidence;
    return state;
}

BootSetup bootFrom(const PasteFacts& facts)
{
    BootSetup boot;
    const CommandLineText line = readCommandLine({facts.commandLine});
    if (line.loader != BootLoader::Unknown)
        boot.signs.append({line.loader, {u"/proc/cmdline"_s, cleanText(line.words().value(0), 300)}});
    const QString tool = u"proxmox-boot-tool status"_s;
    if (facts.bootTool.isManaged == false)
        boot.signs.append({BootLoader::Grub, {tool, u"E: /etc/kernel/proxmox-boot-uuids does not exist."_s}});
    for (const auto& each : facts.bootTool.partitions.mid(0, 50)) {
        boot.partitions.append({each.uuid, {}, false});
        for (const QString& loader : each.loaders)
            if (loader == "grub"_L1 || loader == "uefi"_L1 || loader == "systemd-boot"_L1)
                boot.signs.append({loader == "grub"_L1 ? BootLoader::Grub : BootLoader::SystemdBoot,
                                   {tool, each.uuid + u" is configured with: "_s + loader}});
    }
    boot.usesEfi = facts.bootTool.usesEfi;
    if (!boot.signs.isEmpty() && !boot.signsDisagree())
        boot.loader = boot.signs.first().loader;
    return boot;
}

HostSetup hostFrom(const PasteFacts& facts, const QList<IommuGroup>& groups, const QString& name)
{
    HostSetup host;
    host.hostName = name;
    host.pveVersion = cleanText(facts.version.pveVersion, 60);
    host.kernel = cleanText(facts.version.kernel, 60);
    host.cpuVendor = vendorFrom(facts);
    host.commandLine = facts.commandLine;
    host.iommu = iommuFrom(facts, groups);
    host.boot = bootFrom(facts);
    host.clusterName = cleanText(facts.cluster.name, 100);
    host.quorate = facts.cluster.quorate;
    return host;
}

/// Machines by their configurations, with what qm list says, and those only it names.
QList<VirtualMachine> machinesFrom(const PasteFacts& facts)
{
    QList<VirtualMachine> machines = facts.machines;
    for (const MachineStatus& status : facts.machineStatus) {
        const auto place = std::find_if(machines.begin(), machines.end(), [&](const VirtualMachine& each) { return each.vmid == status.vmid; });
        if (place != machines.end()) {
            place->isRunning = status.isRunning;
            continue;
        }
        VirtualMachine machine;
        machine.vmid = status.vmid;
        machine.name = cleanText(status.name, 100);
        machine.isRunning = status.isRunning;
        machine.config = VmConfig::parse({}, {});
        machines.append(machine);
    }
    std::stable_sort(machines.begin(), machines.end(), [](const VirtualMachine& a, const VirtualMachine& b) { return a.vmid < b.vmid; });
    return machines;
}

/// Identities that nvme list gives with an address.
void addIdentities(NodeSnapshot& snapshot, const PasteFacts& facts)
{
    for (Drive& drive : snapshot.drives)
        for (const NvmeNamespace& each : facts.namespaces)
            if (const auto address = PciAddress::parse(each.address); address && *address == drive.address) {
                drive.model = each.model;
                drive.serial = each.serial;
                drive.firmware = each.firmware;
            }
}

NodeSnapshot snapshotFrom(const PasteFacts& facts, const QString& name)
{
    NodeSnapshot snapshot;
    for (const PciFunction& each : facts.functions)
        snapshot.devices.append(deviceFrom(each));
    std::sort(snapshot.devices.begin(), snapshot.devices.end(), [](const PciDevice& a, const PciDevice& b) { return a.address < b.address; });
    snapshot.groups = groupsOf(snapshot.devices);
    snapshot.host = hostFrom(facts, snapshot.groups, name);
    snapshot.machines = machinesFrom(facts);
    snapshot.mappings = facts.mappings;
    snapshot.files = facts.files;
    std::sort(snapshot.files.begin(), snapshot.files.end(), [](const ConfigFile& a, const ConfigFile& b) { return a.path < b.path; });
    HostFacts host = factsFrom(answerFrom(facts));
    host.member = facts.hosts.value(0);
    host.guests.machines = snapshot.machines;
    host.unread = gapsOf(host.unread, facts);
    snapshot.unread = host.unread;
    const UseBook book = bookFrom(host);
    snapshot.drives = drivesFrom(snapshot, host, book);
    snapshot.otherDisks = otherDisksFrom(host, book);
    snapshot.cluster.storages = host.storages;
    snapshot.cluster.members = facts.cluster.members;
    addIdentities(snapshot, facts);
    QStringList kinds(facts.kinds.begin(), facts.kinds.end());
    kinds.sort();
    snapshot.pasted = Pasted{kinds, facts.logs};
    return snapshot;
}

} // namespace

Result<NodeSnapshot> readPaste(const QList<PastedFile>& files, const QDateTime& readAt)
{
    PasteFacts facts;
    QStringList names;
    qsizetype size = 0;
    for (const PastedFile& file : files) {
        size += file.bytes.size();
        if (size > pasteLimit)
            return failure(Error::Kind::Unparseable, Text::tr("What was pasted is larger than 4 MiB; leave out what is not needed."), file.name);
        names.append(cleanText(file.name, 100));
        for (const Piece& piece : piecesOf(file.bytes))
            facts.take(piece, names.last());
    }
    if (facts.kinds.isEmpty())
        return failure(Error::Kind::Unparseable,
                       Text::tr("Nothing in what was pasted is known here. Paste what lspci, lsblk, dmesg or qm config "
                                "print, or a listing of IOMMU groups."),
                       names.join(u", "_s));
    NodeSnapshot snapshot = snapshotFrom(facts, cleanText(names.join(u", "_s), 200));
    snapshot.readAt = readAt;
    return snapshot;
}

} // namespace backend
