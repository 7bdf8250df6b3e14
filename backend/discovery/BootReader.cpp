// SPDX-License-Identifier: GPL-3.0-or-later
#include "BootReader.h"

#include "Text.h"
#include "node/CleanText.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr auto uuidFile = "/etc/kernel/proxmox-boot-uuids"_L1;
constexpr qsizetype partitionCount = 32;
constexpr qsizetype entryCount = 100;

Record bootRecord(const Answer& answer)
{
    Record record;
    for (const QByteArray& line : linesOf(answer.output("boot")))
        record.fields.append(fieldFrom(line));
    return record;
}

/// GRUB hands the kernel a BOOT_IMAGE, systemd-boot the path of its initrd on the ESP.
void readCommandLine(const QString& commandLine, QList<BootSign>& signs)
{
    for (const QString& word : commandLine.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith("BOOT_IMAGE="_L1))
            signs.append({BootLoader::Grub, {u"/proc/cmdline"_s, word}});
        else if (word.startsWith("initrd=\\EFI\\"_L1, Qt::CaseInsensitive))
            signs.append({BootLoader::SystemdBoot, {u"/proc/cmdline"_s, word}});
    }
}

/// The boot loader interface: systemd.io/BOOT_LOADER_INTERFACE.
void readLoaderInfo(const QString& name, QList<BootSign>& signs)
{
    const Evidence evidence{u"/sys/firmware/efi/efivars/LoaderInfo"_s, name};
    if (name.startsWith("systemd-boot"_L1, Qt::CaseInsensitive))
        signs.append({BootLoader::SystemdBoot, evidence});
    else if (name.startsWith("GRUB"_L1, Qt::CaseInsensitive))
        signs.append({BootLoader::Grub, evidence});
}

std::optional<bool> secureBootFrom(const QString& byte)
{
    return byte == "0"_L1 || byte == "1"_L1 ? std::optional(byte == "1"_L1) : std::nullopt;
}

/// The last line of `df -kP`: device, blocks, used, available, percent, place.
std::optional<quint64> roomFrom(const QString& row)
{
    const QStringList words = row.simplified().split(u' ');
    bool isNumber = false;
    const quint64 kibibytes = words.size() >= 6 ? words.at(3).toULongLong(&isNumber) : 0;
    return isNumber && kibibytes < (1ULL << 50) ? std::optional(kibibytes * 1024) : std::nullopt;
}

/// Where both kinds of image are made, nobody can say which one counts.
QString initramfsFrom(const Record& record)
{
    QString tool;
    for (const Field& field : record.fields) {
        if (field.key != "initramfs")
            continue;
        const QString name = QString::fromLatin1(field.value).trimmed();
        if (!tool.isEmpty() && tool != name)
            return {};
        tool = name == "initramfs-tools"_L1 || name == "dracut"_L1 ? name : QString();
    }
    return tool;
}

void readGuard(const QString& words, BootSetup& boot)
{
    const QString state = words.section(u' ', 0, 0);
    if (state == "armed"_L1)
        boot.guard = BootGuard::Armed;
    else if (state == "restored"_L1) {
        boot.guard = BootGuard::Restored;
        boot.restoredAt = words.section(u' ', 1).left(80);
    }
}

quint64 largestImageFrom(const Record& record)
{
    quint64 largest = 0;
    for (const Field& field : record.fields)
        if (field.key == "image")
            largest = std::max<quint64>(largest, field.value.trimmed().toULongLong());
    return largest;
}

QStringList kernelsFrom(const Record& record)
{
    QStringList kernels;
    for (const Field& field : record.fields)
        if (const QString version = QString::fromLatin1(field.value).trimmed();
            field.key == "kernel" && isKernelVersion(version) && kernels.size() < entryCount)
            kernels.append(version);
    return kernels;
}

QStringList entriesFrom(const Record& record)
{
    QStringList entries;
    for (const Field& field : record.fields)
        if (field.key == "entry" && entries.size() < entryCount)
            entries.append(cleanText(field.value).simplified());
    return entries;
}

/// Where GRUB's and systemd-boot's files are both there, only those of the one that starts the node count.
bool startsOnce(const Record& record, const BootSetup& boot)
{
    const bool isSaid = std::any_of(record.fields.begin(), record.fields.end(), [&](const Field& each) {
        return each.key == "once" && each.value.trimmed() == wordFor(boot.loader).toLatin1();
    });
    const auto& all = boot.partitions;
    return isSaid
        && (boot.loader == BootLoader::Grub
            || (std::any_of(all.begin(), all.end(), [](const BootPartition& each) { return each.isBootedFrom; })
                && std::none_of(all.begin(), all.end(), [](const BootPartition& each) { return each.device.isEmpty(); })));
}

QList<BootPartition> partitionsFrom(const QStringList& uuids, const QString& bootedFrom,
                                    const BlockIndex& blocks)
{
    QList<BootPartition> partitions;
    for (const QString& uuid : uuids) {
        BootPartition partition{uuid, {}, false};
        for (const BlockRecord* device : blocks.named(u"UUID="_s + uuid)) {
            partition.device = device->device.path;
            partition.isBootedFrom = !bootedFrom.isEmpty()
                && device->partitionUuid.compare(bootedFrom, Qt::CaseInsensitive) == 0;
        }
        partitions.append(partition);
    }
    return partitions;
}

} // namespace

QStringList bootUuids(const QList<ConfigFile>& files)
{
    QStringList uuids;
    for (const ConfigLine& line : linesBelow(files, uuidFile)) {
        if (line.path == uuidFile && uuids.size() < partitionCount && !uuids.contains(line.text))
            uuids.append(line.text);
    }
    return uuids;
}

BootSetup readBoot(const Answer& answer, const QList<ConfigFile>& files, const BlockIndex& blocks)
{
    const Record record = bootRecord(answer);
    BootSetup boot;
    readCommandLine(firstLineOf(answer.output("command-line")), boot.signs);
    readLoaderInfo(record.text("loader"), boot.signs);
    if (record.has("efi"))
        boot.usesEfi = record.text("efi") == "yes"_L1;
    if (boot.usesEfi == false)
        boot.signs.append(
            {BootLoader::Grub, {u"/sys/firmware/efi"_s, u"/sys/firmware/efi: not there"_s}});
    if (!boot.signs.isEmpty() && !boot.signsDisagree())
        boot.loader = boot.signs.first().loader;
    boot.usesSecureBoot = secureBootFrom(record.text("secure"));
    boot.partitions = partitionsFrom(bootUuids(files), record.text("partition"), blocks);
    boot.initramfs = initramfsFrom(record);
    boot.bootFreeBytes = roomFrom(record.text("room"));
    boot.largestImageBytes = largestImageFrom(record);
    boot.kernels = kernelsFrom(record);
    boot.isImageBehind = record.text("behind") == "yes"_L1;
    boot.bootId = record.text("bootid");
    boot.grubEntries = entriesFrom(record);
    boot.startsOnce = startsOnce(record, boot);
    boot.forgetsOnce = boot.loader == BootLoader::SystemdBoot && record.text("forgets") == "yes"_L1;
    boot.triedEntry = record.text("tried").simplified();
    readGuard(record.text("guard"), boot);
    return boot;
}

} // namespace backend
