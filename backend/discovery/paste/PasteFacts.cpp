// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasteFacts.h"

#include "Words.h"
#include "node/CleanText.h"

#include <algorithm>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype functionLimit = 2000;
constexpr qsizetype listLimit = 500;

/// Later lines than these are left out.
template <typename Item> void addSome(QList<Item>& list, const QList<Item>& more)
{
    for (const Item& each : more)
        if (list.size() < listLimit)
            list.append(each);
}

bool isJson(const Piece& piece)
{
    const QString first = piece.lines.value(0).trimmed();
    return first.startsWith(u'{') || first.startsWith(u'[');
}

/// The number in ".../101.conf" or "qm config 101"; nothing when no prompt says it.
std::optional<int> numberOf(const PastedCommand& command)
{
    const QString file = command.path.section(u'/', -1).section(u'.', 0, 0);
    const QStringList list = words(command.text);
    const qsizetype config = list.indexOf(u"config"_s);
    const auto number = decimal(file.isEmpty() && config >= 0 ? list.value(config + 1) : file);
    return number && *number <= 999'999'999 ? std::optional(static_cast<int>(*number))
                                            : std::nullopt;
}

/// Volumes carry the number of the guest they belong to; it counts when all say the same.
int numberInVolumes(const VmConfig& config)
{
    int found = 0;
    for (const VmOption& option : config.current().options) {
        const qsizetype start = option.value.indexOf("vm-"_L1);
        const auto number =
            start < 0 ? std::nullopt : decimal(option.value.mid(start + 3).section(u'-', 0, 0));
        if (!number || *number > 999'999'999)
            continue;
        if (found != 0 && found != static_cast<int>(*number))
            return 0;
        found = static_cast<int>(*number);
    }
    return found;
}

/// Where a file stands when nobody says its name.
QString pathOf(const Piece& piece, const QString& usual)
{
    const QString path = piece.command.path.left(400);
    return path.startsWith(u'/') ? path : usual;
}

} // namespace

void PasteFacts::take(const Piece& piece, const QString& file)
{
    kinds.insert(wordFor(piece.kind));
    if (!piece.command.host.isEmpty() && !hosts.contains(piece.command.host) && hosts.size() < 10)
        hosts.append(piece.command.host);
    takeDevices(piece);
    takeDisks(piece);
    takeFiles(piece);
    takeGuests(piece);
    takeHost(piece);
    takeLog(piece, file);
}

void PasteFacts::takeDevices(const Piece& piece)
{
    QList<PciFunction> more;
    if (piece.kind == Kind::Pci)
        more = readPci(piece).functions;
    else if (piece.kind == Kind::PciTable)
        more = readPciTable(piece.lines).functions;
    else if (piece.kind == Kind::PciJson)
        more = readPciJson(piece.bytes()).functions;
    mergeInto(functions, more);
    if (functions.size() > functionLimit) {
        functions = functions.first(functionLimit);
        hasTooManyFunctions = true;
    }
    if (piece.kind == Kind::MappingJson) {
        addSome(mappings, readMappingJson(piece.bytes()));
        hasMappings = true;
    }
}

void PasteFacts::takeDisks(const Piece& piece)
{
    if (piece.kind == Kind::Lsblk || piece.kind == Kind::LsblkJson) {
        const LsblkText text =
            piece.kind == Kind::Lsblk ? readLsblk(piece.lines) : readLsblkJson(piece.bytes());
        blocks.add(text.disks);
        hasLsblk = hasLsblk || (text.showsUse && !text.disks.isEmpty());
    } else if (piece.kind == Kind::Blkid) {
        for (const BlockDevice& each : readBlkid(piece.lines).mid(0, listLimit))
            blocks.addSingle(each);
    } else if (piece.kind == Kind::Zpool) {
        addSome(pools, readZpool(piece.lines));
        hasPools = true;
    } else if (piece.kind == Kind::Lvm) {
        Answer report;
        report.sections.append({"lvm", piece.bytes(), {}, 0});
        const auto volumes =
            isJson(piece) ? readPhysicalVolumes(report) : readLvm(piece.lines).physicalVolumes;
        addSome(physicalVolumes, volumes);
        hasLvm = hasLvm || !volumes.isEmpty();
    } else if (piece.kind == Kind::NvmeList) {
        addSome(namespaces, readNvmeList(piece.bytes()));
    }
}

void PasteFacts::addFile(const QString& path, const QByteArray& bytes)
{
    for (ConfigFile& each : files)
        if (each.path == path)
            return static_cast<void>(each.bytes.append(bytes));
    if (files.size() < listLimit)
        files.append({path, bytes});
}

void PasteFacts::takeFiles(const Piece& piece)
{
    if (piece.kind == Kind::Grub)
        addFile(pathOf(piece, u"/etc/default/grub"_s), piece.bytes());
    else if (piece.kind == Kind::Modprobe)
        addFile(pathOf(piece, u"/etc/modprobe.d/(pasted)"_s), piece.bytes());
    else if (piece.kind == Kind::Modules)
        addFile(pathOf(piece, u"/etc/modules"_s), piece.bytes());
    else if (piece.kind == Kind::StorageConfig)
        storageConfig += withoutIndent(piece.lines).join(u'\n').toUtf8() + '\n';
    else if (piece.kind == Kind::CommandLine)
        takeCommandLine(piece);
}

void PasteFacts::takeCommandLine(const Piece& piece)
{
    const CommandLineText text = readCommandLine(piece.lines);
    if (piece.command.path == "/proc/cmdline"_L1
        || (piece.command.path.isEmpty() && text.isRunning))
        commandLine = text.line;
    else if (!text.line.isEmpty())
        addFile(pathOf(piece, u"/etc/kernel/cmdline"_s), text.line.toUtf8() + '\n');
}

void PasteFacts::takeGuests(const Piece& piece)
{
    if (piece.kind == Kind::MachineConfig)
        takeMachine(piece);
    else if (piece.kind == Kind::MachineList)
        addSome(machineStatus, readMachineList(piece.lines));
}

void PasteFacts::takeMachine(const Piece& piece)
{
    VirtualMachine machine;
    machine.config = VmConfig::parse(withoutIndent(piece.lines).join(u'\n').toUtf8() + '\n', {});
    machine.vmid = numberOf(piece.command).value_or(numberInVolumes(machine.config));
    machine.name = cleanText(machine.config.value(u"name").value_or(QString()));
    machine.node = piece.command.host;
    if (machines.size() < listLimit && !machine.config.current().options.isEmpty())
        machines.append(machine);
}

void PasteFacts::takeHost(const Piece& piece)
{
    if (piece.kind == Kind::BootTool)
        bootTool = readBootTool(piece.lines);
    else if (piece.kind == Kind::Version && version.pveVersion.isEmpty())
        version = readVersion(piece.lines);
    else if (piece.kind == Kind::Cluster)
        cluster = readCluster(piece.lines);
    else if (piece.kind == Kind::StorageStatus)
        addSome(storageStatus, readStorageStatus(piece.lines));
}

void PasteFacts::takeLog(const Piece& piece, const QString& file)
{
    if (piece.kind != Kind::KernelLog && piece.kind != Kind::Errors)
        return;
    if (logs.isEmpty() || logs.last().path != file)
        logs.append({file, {}});
    logs.last().bytes.append(piece.bytes());
    const KernelLogText more = readKernelLog(piece.lines);
    if (more.vendor != CpuVendor::Unknown)
        log.vendor = more.vendor;
    if (more.isActive)
        log.isActive = log.isActive.value_or(false) || *more.isActive;
    log.wasAskedFor = log.wasAskedFor || more.wasAskedFor;
    log.evidence += more.evidence.mid(0, std::max<qsizetype>(0, 20 - log.evidence.size()));
    if (commandLine.isEmpty())
        commandLine = more.commandLine;
}

} // namespace backend::paste
