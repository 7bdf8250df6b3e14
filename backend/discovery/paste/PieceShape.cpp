// SPDX-License-Identifier: GPL-3.0-or-later
#include "PastedText.h"

#include "Words.h"
#include "node/PciAddress.h"

#include <QSet>
#include <algorithm>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

struct Sign {
    Kind kind;
    QLatin1StringView start;
};

/// What only one kind of output starts a line with.
const QList<Sign>& signs()
{
    static const QList<Sign> list{
        {Kind::Pci, "IOMMU Group "_L1},
        {Kind::Pci, "IOMMU group "_L1},
        {Kind::Pci, "Group: "_L1},
        {Kind::Pci, "Slot: "_L1},
        {Kind::Pci, "Kernel driver in use:"_L1},
        {Kind::Pci, "Kernel modules:"_L1},
        {Kind::Zpool, "pool: "_L1},
        {Kind::Lvm, "PV VG Fmt"_L1},
        {Kind::Lvm, "VG #PV"_L1},
        {Kind::Lvm, "LV VG Attr"_L1},
        {Kind::Lvm, "ACTIVE '/dev/"_L1},
        {Kind::StorageStatus, "Name Type Status"_L1},
        {Kind::BootTool, "System currently booted with"_L1},
        {Kind::BootTool, "Re-executing '/usr/sbin/proxmox-boot-tool'"_L1},
        {Kind::BootTool, "E: /etc/kernel/proxmox-boot-uuids"_L1},
        {Kind::CommandLine, "root="_L1},
        {Kind::CommandLine, "BOOT_IMAGE="_L1},
        {Kind::CommandLine, "initrd="_L1},
        {Kind::Grub, "GRUB_"_L1},
        {Kind::Grub, "# GRUB_"_L1},
        {Kind::Grub, "#GRUB_"_L1},
        {Kind::Modprobe, "options "_L1},
        {Kind::Modprobe, "softdep "_L1},
        {Kind::Modprobe, "blacklist "_L1},
        {Kind::KernelLog, "DMAR: "_L1},
        {Kind::KernelLog, "AMD-Vi: "_L1},
        {Kind::Errors, "TASK ERROR"_L1},
        {Kind::Errors, "qemu-system-x86_64:"_L1},
        {Kind::Errors, "kvm: "_L1},
        {Kind::Errors, "error: "_L1},
        {Kind::Errors, "ERROR "_L1},
        {Kind::Errors, "vfio-pci 0"_L1},
        {Kind::Errors, "vfio: "_L1},
        {Kind::Errors, "no physical interface on bridge"_L1},
        {Kind::Errors, "can't migrate VM"_L1},
        {Kind::Errors, "cannot prepare PCI"_L1},
        {Kind::Errors, "Cannot bind "_L1},
        {Kind::Errors, "PCI device "_L1},
        {Kind::Errors, "no PCI device found"_L1},
        {Kind::Errors, "no pci device info"_L1},
        {Kind::Errors, "q35 machine model"_L1},
        {Kind::MachineList, "VMID NAME"_L1},
        {Kind::Cluster, "Quorum information"_L1},
        {Kind::Cluster, "Cluster information"_L1},
        {Kind::Cluster, "Votequorum information"_L1},
        {Kind::Cluster, "Error: Corosync config"_L1},
        {Kind::Cluster, "Membership information"_L1},
        {Kind::Version, "pve-manager"_L1},
        {Kind::Version, "proxmox-ve: "_L1},
        {Kind::Smart, "=== START OF"_L1},
        {Kind::Smart, "smartctl "_L1},
        {Kind::Smart, "SMART overall-health"_L1},
        {Kind::NvmeLog, "Smart Log for NVME"_L1},
        {Kind::NvmeLog, "critical_warning"_L1},
        {Kind::Fio, "fio-"_L1},
        {Kind::Fio, "fio: "_L1},
        {Kind::Fio, "Run status group"_L1},
        {Kind::Fio, "READ: bw="_L1},
        {Kind::Fio, "WRITE: bw="_L1},
    };
    return list;
}

/// "8:0" or "253:12", as lsblk prints a device's numbers.
bool isDeviceNumber(const QString& word)
{
    const qsizetype colon = word.indexOf(u':');
    return colon > 0 && decimal(word.first(colon)) && decimal(word.sliced(colon + 1));
}

bool isLsblk(const QString& text, const QStringList& list)
{
    static const QSet<QString> columns{u"MAJ:MIN"_s,  u"FSTYPE"_s,     u"SIZE"_s,       u"TYPE"_s,
                                       u"DISC-ALN"_s, u"MOUNTPOINT"_s, u"MOUNTPOINTS"_s};
    if (list.first() == "NAME"_L1 && columns.contains(list.value(1)))
        return true;
    if (text.startsWith(u"├─"_s) || text.startsWith(u"└─"_s) || text.startsWith(u"│ "_s))
        return true;
    if (text.startsWith("|-"_L1) || text.startsWith("`-"_L1))
        return true;
    return (list.size() > 4 && isDeviceNumber(list.at(1)))
        || (list.size() > 3 && isDeviceNumber(list.first()));
}

/// A line of a table with borders; lsblk draws its tree with the same characters.
bool isTable(const QString& text)
{
    for (const QString& rule : {u"┌──"_s, u"╞══"_s, u"├──"_s, u"└──"_s})
        if (text.startsWith(rule))
            return true;
    return text.startsWith(u"│ "_s) && text.count(u'│') >= 3 && !text.contains(u'─');
}

bool isPci(const QString& text, const QStringList& list)
{
    if (text.contains("/iommu_groups/"_L1) && text.contains("/devices/"_L1))
        return true;
    return list.size() > 1 && list.first().size() >= 7 && PciAddress::parse(list.first());
}

bool isMachineKey(const QString& key)
{
    static const QSet<QString> plain{
        u"agent"_s,   u"args"_s, u"balloon"_s, u"bios"_s,    u"boot"_s,      u"bootdisk"_s,
        u"cores"_s,   u"cpu"_s,  u"hotplug"_s, u"machine"_s, u"memory"_s,    u"meta"_s,
        u"name"_s,    u"numa"_s, u"onboot"_s,  u"ostype"_s,  u"scsihw"_s,    u"smbios1"_s,
        u"sockets"_s, u"tags"_s, u"vga"_s,     u"vmgenid"_s, u"protection"_s};
    static const QStringList counted{u"hostpci"_s,  u"scsi"_s,   u"virtio"_s, u"sata"_s,
                                     u"ide"_s,      u"net"_s,    u"usb"_s,    u"efidisk"_s,
                                     u"tpmstate"_s, u"unused"_s, u"serial"_s, u"parallel"_s};
    if (plain.contains(key))
        return true;
    return std::any_of(counted.begin(), counted.end(), [&](const QString& name) {
        return key.startsWith(name) && decimal(key.sliced(name.size()));
    });
}

bool isStorageHeading(const QStringList& list)
{
    static const QSet<QString> types{u"dir:"_s, u"lvm:"_s,    u"lvmthin:"_s, u"zfspool:"_s,
                                     u"nfs:"_s, u"cifs:"_s,   u"pbs:"_s,     u"btrfs:"_s,
                                     u"rbd:"_s, u"cephfs:"_s, u"iscsi:"_s,   u"esxi:"_s};
    return list.size() == 2 && types.contains(list.first());
}

/// "[    0.123456] …" or "Nov 01 12:00:00 pve kernel: …"
bool isKernelLog(const QString& text)
{
    if (text.left(80).contains(" kernel: "_L1))
        return true;
    const qsizetype close = text.startsWith(u'[') ? text.left(24).indexOf(u']') : -1;
    return close > 0 && text.mid(1, close - 1).contains(u'.')
        && fraction(text.mid(1, close - 1).trimmed());
}

std::optional<Kind> kindByWords(const QString& text, const QStringList& list)
{
    if (isKernelLog(text))
        return Kind::KernelLog;
    if (isPci(text, list))
        return Kind::Pci;
    if (isTable(text))
        return Kind::PciTable;
    if (isLsblk(text, list))
        return Kind::Lsblk;
    if (text.startsWith("/dev/"_L1) && text.contains(": "_L1) && text.contains("=\""_L1))
        return Kind::Blkid;
    if (list.size() <= 2 && (list.first() == "vfio"_L1 || list.first().startsWith("vfio_"_L1)))
        return Kind::Modules;
    if (text.contains("qemu-system-x86_64: "_L1) || text.contains(": vfio "_L1))
        return Kind::Errors;
    if (text.contains("is configured with: "_L1))
        return Kind::BootTool;
    if (text.contains(": (g="_L1) || text.contains(": (groupid="_L1)
        || text.contains("you need to specify size="_L1))
        return Kind::Fio;
    if (isStorageHeading(list))
        return Kind::StorageConfig;
    const qsizetype colon = text.indexOf(u": "_s);
    return colon > 0 && isMachineKey(text.first(colon)) ? std::optional(Kind::MachineConfig)
                                                        : std::nullopt;
}

} // namespace

std::optional<Kind> shapeOf(const QString& line)
{
    // Enough to tell by, however long the line is.
    const QString text = line.left(400).simplified();
    if (text.isEmpty())
        return {};
    for (const Sign& sign : signs())
        if (text.startsWith(sign.start))
            return sign.kind;
    return kindByWords(text, text.split(u' '));
}

Kind shapeOfJson(const QString& text)
{
    const auto has = [&](QLatin1StringView word) { return text.contains(word); };
    if (has("\"blockdevices\""_L1))
        return Kind::LsblkJson;
    if (has("\"fio version\""_L1))
        return Kind::Fio;
    if (has("\"nvme_smart_health_information_log\""_L1) || has("\"smartctl\""_L1))
        return Kind::Smart;
    if (has("\"avail_spare\""_L1) || has("\"percent_used\""_L1))
        return Kind::NvmeLog;
    if (has("\"Devices\""_L1))
        return Kind::NvmeList;
    if (has("\"map\""_L1))
        return Kind::MappingJson;
    if (has("\"report\""_L1))
        return Kind::Lvm;
    return has("\"subsystem_vendor\""_L1) || has("\"iommugroup\""_L1) || has("\"class\""_L1)
        ? Kind::PciJson
        : Kind::Unknown;
}

} // namespace backend::paste
