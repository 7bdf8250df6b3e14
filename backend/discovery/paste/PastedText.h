// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>

namespace backend::paste {

/// What a piece of pasted output was printed by, or which file it is.
enum class Kind {
    Unknown,
    Pci, ///< lspci in any form, and listings of IOMMU groups
    PciTable, ///< pvesh get /nodes/NODE/hardware/pci
    PciJson, ///< the same as JSON
    MappingJson, ///< /cluster/mapping/pci as JSON
    Lsblk,
    LsblkJson,
    Blkid,
    Zpool,
    Lvm,
    StorageConfig, ///< /etc/pve/storage.cfg
    StorageStatus, ///< pvesm status
    BootTool, ///< proxmox-boot-tool status
    CommandLine, ///< /proc/cmdline, /etc/kernel/cmdline
    Grub, ///< /etc/default/grub
    Modprobe, ///< a file of /etc/modprobe.d
    Modules, ///< /etc/modules and its like
    KernelLog, ///< dmesg, journalctl -k
    Errors, ///< what QEMU and Proxmox say when a VM does not start
    MachineConfig, ///< qm config, /etc/pve/qemu-server/VMID.conf
    MachineList, ///< qm list
    Cluster, ///< pvecm status
    Version, ///< pveversion
    Smart, ///< smartctl, as text or JSON
    NvmeLog, ///< nvme smart-log, as text or JSON
    NvmeList, ///< nvme list -o json
    Fio,
};

[[nodiscard]] QString wordFor(Kind kind); ///< "lspci", "lsblk", …

/// A line that is a prompt with a command behind it.
struct PastedCommand {
    QString host; ///< of "root@pve1:~#"; empty when the prompt names none
    QString text; ///< "lspci -nnk -s 04:00.0"
    Kind kind = Kind::Unknown;
    QString path; ///< the file that it prints, when it is one

    [[nodiscard]] bool has(QStringView word) const { return text.contains(word); }
};

/// The command on a line; nothing when the line is output. An empty prompt is an empty command.
[[nodiscard]] std::optional<PastedCommand> commandOn(const QString& line);

/// What a line looks like when no prompt says it; nothing when it could be anything.
[[nodiscard]] std::optional<Kind> shapeOf(const QString& line);

/// What a JSON text is, by the words in it.
[[nodiscard]] Kind shapeOfJson(const QString& text);

struct Piece {
    Kind kind = Kind::Unknown;
    PastedCommand command; ///< empty when no prompt stood above
    QStringList lines; ///< without the prompt; blanks of the indentation are kept

    [[nodiscard]] QByteArray bytes() const { return lines.join(u'\n').toUtf8() + '\n'; }
};

/// The lines of a pasted text, without what terminals add: colours, carriage returns, control
/// characters, markdown fences.
[[nodiscard]] QStringList pastedLines(const QByteArray& text);

/// Takes a pasted text apart into what each command printed. What no reader knows is left out.
[[nodiscard]] QList<Piece> piecesOf(const QByteArray& text);

} // namespace backend::paste
