// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostText.h"

#include "Words.h"

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind a word, up to a closing parenthesis.
QString behind(const QString& line, QLatin1StringView word)
{
    const qsizetype start = line.indexOf(word);
    return start < 0 ? QString() : line.sliced(start + word.size()).section(u')', 0, 0).trimmed();
}

std::optional<int> countFrom(const QString& text)
{
    const auto number = decimal(text.section(u' ', 0, 0));
    return number && *number < 100'000 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

/// "0x00000001          1    A,V,NMW 192.168.1.210 (local)"
void takeMember(ClusterText& text, const QStringList& list)
{
    const bool isLocal = list.last() == "(local)"_L1;
    const QString name = list.value(list.size() - (isLocal ? 2 : 1));
    if (list.size() < 3 || name == "Qdevice"_L1 || hexadecimal(list.first()) == 0u)
        return;
    ClusterMember member;
    member.name = name;
    member.isOnline = true;
    member.isThisNode = isLocal;
    text.members.append(member);
}

void takeClusterLine(ClusterText& text, const QString& key, const QString& value)
{
    if (key == "Name"_L1)
        text.name = value;
    else if (key == "Nodes"_L1)
        text.nodes = countFrom(value);
    else if (key == "Quorate"_L1)
        text.quorate = value == "Yes"_L1;
    else if (key == "Expected votes"_L1)
        text.expectedVotes = countFrom(value);
    else if (key == "Total votes"_L1)
        text.totalVotes = countFrom(value);
    else if (key == "Quorum"_L1)
        text.quorum = countFrom(value);
    else if (key == "Flags"_L1)
        text.hasQdevice = value.contains("Qdevice"_L1);
}

} // namespace

VersionText readVersion(const QStringList& lines)
{
    VersionText text;
    for (const QString& each : lines) {
        const QString line = each.left(1000).simplified();
        if (line.startsWith("pve-manager/"_L1)) {
            text.pveVersion = line.section(u'/', 1, 1).section(u' ', 0, 0);
            text.kernel = behind(line, "running kernel: "_L1);
            continue;
        }
        const QString package = line.section(u": "_s, 0, 0);
        const QString version = line.section(u": "_s, 1).section(u' ', 0, 0);
        if (version.isEmpty() || package.contains(u' '))
            continue;
        text.packages.insert(package, version);
        if (package == "pve-manager"_L1)
            text.pveVersion = version;
        if (const QString kernel = behind(line, "running kernel: "_L1); !kernel.isEmpty())
            text.kernel = kernel;
    }
    return text;
}

ClusterText readCluster(const QStringList& lines)
{
    ClusterText text;
    for (const QString& each : lines) {
        const QString line = each.left(1000).simplified();
        if (line.startsWith("Error: Corosync config"_L1) && line.contains("does not exist"_L1))
            text.isInCluster = false;
        if (line.startsWith("0x"_L1)) {
            takeMember(text, line.split(u' '));
            continue;
        }
        if (line == "Quorum information"_L1)
            text.isInCluster = true;
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            takeClusterLine(text, line.first(colon), line.sliced(colon + 1).trimmed());
    }
    return text;
}

QList<StorageStatus> readStorageStatus(const QStringList& lines)
{
    QList<StorageStatus> storages;
    for (const QString& each : lines) {
        const QStringList list = words(each.left(1000));
        const bool isRow = list.size() >= 3
            && (list.at(2) == "active"_L1 || list.at(2) == "inactive"_L1
                || list.at(2) == "disabled"_L1);
        if (isRow)
            storages.append({list.at(0), list.at(1), list.at(2),
                             list.last().endsWith(u'%') ? fraction(list.last()) : std::nullopt});
    }
    return storages;
}

QList<MachineStatus> readMachineList(const QStringList& lines)
{
    QList<MachineStatus> machines;
    for (const QString& each : lines) {
        // From the right, since a name can hold blanks; a row of pct list has no numbers there.
        const QStringList list = words(each.left(1000));
        const qsizetype size = list.size();
        const auto vmid = size >= 6 ? decimal(list.first()) : std::nullopt;
        const auto pid = size >= 6 ? decimal(list.last()) : std::nullopt;
        const auto disk = size >= 6 ? fraction(list.at(size - 2)) : std::nullopt;
        const auto memory = size >= 6 ? decimal(list.at(size - 3)) : std::nullopt;
        if (!vmid || *vmid > 999'999'999 || !pid || !disk || !memory)
            continue;
        const QString status = list.at(size - 4);
        machines.append({static_cast<int>(*vmid), list.mid(1, size - 5).join(u' '),
                         status == "running"_L1, *memory, *disk, static_cast<qint64>(*pid)});
    }
    return machines;
}

} // namespace backend::paste
