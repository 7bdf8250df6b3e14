// SPDX-License-Identifier: GPL-3.0-or-later
#include "PastedText.h"

#include "Words.h"

#include <QHash>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

/// No prompt is longer.
constexpr qsizetype promptLimit = 200;

struct Prompt {
    QString host;
    QString rest;
};

const QHash<QString, Kind>& tools()
{
    static const QHash<QString, Kind> list{
        {u"lspci"_s, Kind::Pci},
        {u"dmesg"_s, Kind::KernelLog},
        {u"journalctl"_s, Kind::KernelLog},
        {u"lsblk"_s, Kind::Lsblk},
        {u"blkid"_s, Kind::Blkid},
        {u"zpool"_s, Kind::Zpool},
        {u"pvs"_s, Kind::Lvm},
        {u"vgs"_s, Kind::Lvm},
        {u"lvs"_s, Kind::Lvm},
        {u"lvscan"_s, Kind::Lvm},
        {u"pvscan"_s, Kind::Lvm},
        {u"vgscan"_s, Kind::Lvm},
        {u"pvecm"_s, Kind::Cluster},
        {u"pvesm"_s, Kind::StorageStatus},
        {u"pveversion"_s, Kind::Version},
        {u"proxmox-boot-tool"_s, Kind::BootTool},
        {u"smartctl"_s, Kind::Smart},
        {u"fio"_s, Kind::Fio},
        {u"pvesh"_s, Kind::PciTable},
        {u"qm"_s, Kind::Unknown},
        {u"nvme"_s, Kind::Unknown},
        {u"find"_s, Kind::Unknown},
        {u"cat"_s, Kind::Unknown},
        {u"for"_s, Kind::Unknown},
    };
    return list;
}

/// Where the sign that ends a prompt stands; -1 when there is none.
qsizetype signIn(const QString& line, qsizetype from)
{
    for (qsizetype i = from; i < line.size() && i < promptLimit; ++i) {
        const QChar c = line.at(i);
        const bool ends = i + 1 == line.size() || line.at(i + 1) == u' ';
        if ((c == u'#' || c == u'$' || c == u'%') && ends)
            return i;
    }
    return -1;
}

/// "root@pve:~# …", "[root@node 14:52 dir]$ …"
std::optional<Prompt> promptWithUser(const QString& line)
{
    const qsizetype at = line.left(promptLimit).indexOf(u'@');
    if (at <= 0 || line.left(at).contains(u' '))
        return {};
    const qsizetype sign = signIn(line, at);
    if (sign < 0)
        return {};
    qsizetype end = at + 1;
    while (end < sign
           && (line.at(end).isLetterOrNumber() || line.at(end) == u'-' || line.at(end) == u'.'))
        ++end;
    if (end == at + 1)
        return {};
    return Prompt{line.mid(at + 1, end - at - 1), line.mid(sign + 1).trimmed()};
}

QStringList commandWords(const QString& text)
{
    QStringList list = words(text.section(u'|', 0, 0));
    while (!list.isEmpty()
           && (list.first() == "sudo"_L1 || list.first() == "time"_L1 || list.first() == "-i"_L1))
        list.removeFirst();
    return list;
}

bool isTool(const QString& text)
{
    const QStringList list = commandWords(text);
    return !list.isEmpty() && tools().contains(list.first().section(u'/', -1));
}

/// A command that was pasted without its prompt: a tool with options, nothing that reads as output.
bool isBareCommand(const QString& line)
{
    static const QStringList seconds{u"status"_s, u"config"_s, u"list"_s, u"get"_s, u"smart-log"_s};
    const QStringList list = commandWords(line);
    if (list.isEmpty() || list.first() == "for"_L1 || !tools().contains(list.first()))
        return line.startsWith("for "_L1) && line.contains("iommu_groups"_L1);
    const QString second = list.value(1);
    return list.size() == 1 || second.startsWith(u'-') || second.startsWith(u'/')
        || seconds.contains(second);
}

std::optional<Prompt> promptOn(const QString& line)
{
    if (line.startsWith("lvm>"_L1))
        return Prompt{{}, line.sliced(4).trimmed()};
    if (line.startsWith(u'➜'))
        return Prompt{{}, words(line).mid(2).join(u' ')};
    if (auto prompt = promptWithUser(line))
        return prompt;
    const bool hasSign =
        line.startsWith("$ "_L1) || line.startsWith("# "_L1) || line.startsWith("+ "_L1);
    if (hasSign
        && (line.startsWith(u'$') || line.startsWith("+ grep "_L1)
            || (isTool(line.sliced(2)) && isBareCommand(line.sliced(2)))))
        return Prompt{{}, line.sliced(2).trimmed()};
    if (isBareCommand(line))
        return Prompt{{}, line};
    return {};
}

Kind kindOfFile(const QString& path)
{
    if (path.startsWith("/etc/default/grub"_L1))
        return Kind::Grub;
    if (path.endsWith("/cmdline"_L1))
        return Kind::CommandLine;
    if (path.contains("modprobe.d/"_L1))
        return Kind::Modprobe;
    if (path == "/etc/modules"_L1 || path.contains("modules-load.d/"_L1)
        || path.endsWith("initramfs-tools/modules"_L1))
        return Kind::Modules;
    if (path.endsWith("storage.cfg"_L1))
        return Kind::StorageConfig;
    const QString file = path.section(u'/', -1);
    const bool isMachine = file.endsWith(".conf"_L1) && decimal(file.chopped(5));
    return isMachine && !path.contains("/lxc/"_L1) ? Kind::MachineConfig : Kind::Unknown;
}

/// The file among a command's words that a reader knows.
void takeFile(PastedCommand& command, const QStringList& list)
{
    for (const QString& word : list) {
        const Kind kind = kindOfFile(word);
        if (kind == Kind::Unknown)
            continue;
        command.kind = kind;
        command.path = word;
        return;
    }
}

Kind kindOf(const QString& tool, const QStringList& list, const QString& text)
{
    const QString second = list.value(1);
    if (text.contains("/iommu_groups"_L1))
        return Kind::Pci;
    if (tool == "qm"_L1 && second == "config"_L1)
        return Kind::MachineConfig;
    if (tool == "qm"_L1)
        return second == "list"_L1 ? Kind::MachineList
            : second == "start"_L1 ? Kind::Errors
                                   : Kind::Unknown;
    if (tool == "nvme"_L1)
        return second == "list"_L1     ? Kind::NvmeList
            : second == "smart-log"_L1 ? Kind::NvmeLog
                                       : Kind::Unknown;
    if (tool == "pvesm"_L1 && second != "status"_L1)
        return Kind::Unknown;
    return tools().value(tool, Kind::Unknown);
}

} // namespace

std::optional<PastedCommand> commandOn(const QString& line)
{
    const auto prompt = promptOn(line.trimmed());
    if (!prompt)
        return {};
    PastedCommand command;
    command.host = prompt->host;
    command.text = prompt->rest;
    const QStringList list = commandWords(prompt->rest);
    if (!list.isEmpty())
        command.kind = kindOf(list.first().section(u'/', -1), list, prompt->rest);
    if (command.kind == Kind::Unknown)
        takeFile(command, list);
    return command;
}

} // namespace backend::paste
