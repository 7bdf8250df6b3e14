// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwareText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::HardwareText {
namespace {

using backend::DriveUse;
using backend::Loss;

QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("HardwareText", text, nullptr, count);
}

QString guestText(const DriveUse& use)
{
    return use.vmid ? tr("VM %1").arg(*use.vmid) : use.subject;
}

QString wordOf(const DriveUse& use)
{
    using Kind = DriveUse::Kind;
    switch (use.kind) {
    case Kind::Root: return tr("root /");
    case Kind::Boot: return tr("boot");
    case Kind::Mount: return use.subject;
    case Kind::Swap: return tr("swap");
    case Kind::Lvm: return tr("LVM %1").arg(use.subject);
    case Kind::Zfs: return tr("ZFS %1").arg(use.subject);
    case Kind::Raid: return tr("RAID %1").arg(use.subject);
    case Kind::Encryption: return tr("encrypted");
    case Kind::Ceph: return tr("Ceph");
    case Kind::Holder: return use.subject;
    case Kind::Storage: return tr("storage %1").arg(use.subject);
    case Kind::GuestDisk: return tr("disk of %1").arg(guestText(use));
    case Kind::GuestPassthrough: return guestText(use);
    case Kind::Mapping: return tr("mapping %1").arg(use.subject);
    case Kind::Reservation: return tr("held by %1").arg(guestText(use));
    case Kind::OldData: return tr("old data");
    case Kind::Unknown: return tr("unknown");
    }
    return {};
}

QString lossWord(Loss::Kind kind, int count)
{
    switch (kind) {
    case Loss::Kind::BootDisk: return tr("boot drive");
    case Loss::Kind::FileSystem: return tr("file systems");
    case Loss::Kind::Swap: return tr("swap");
    case Loss::Kind::Pool: return tr("a pool");
    case Loss::Kind::VolumeGroup: return tr("a volume group");
    case Loss::Kind::GuestDisk: return tr("guests’ disks");
    case Loss::Kind::Network: return count == 1 ? tr("a network port") : tr("%1 network ports").arg(count);
    case Loss::Kind::Session: return tr("this SSH session");
    case Loss::Kind::Controller: return count == 1 ? tr("a controller") : tr("%1 controllers").arg(count);
    case Loss::Kind::Other: return count == 1 ? tr("another device") : tr("%1 other devices").arg(count);
    }
    return {};
}

QString speedText(double gigatransfers)
{
    return QLocale().toString(gigatransfers, 'f', gigatransfers < 4 ? 1 : 0);
}

} // namespace

QString useOf(const backend::NodeSnapshot& snapshot, const backend::Drive& drive)
{
    if (drive.uses.isEmpty())
        return tr("empty");
    const DriveUse& worst = drive.uses.first();
    if (worst.kind == DriveUse::Kind::Root)
        return tr("boots %1").arg(snapshot.host.hostName);
    return wordOf(worst);
}

QString useOf(const backend::NodeSnapshot& snapshot, const backend::PciDevice& device)
{
    for (const auto& port : snapshot.host.ports) {
        if (port.controller != device.address)
            continue;
        if (port.carriesThisSession)
            return tr("this SSH");
        return port.bridge.isEmpty() ? port.name : port.bridge;
    }
    for (const auto& disk : snapshot.otherDisks)
        if (disk.controller == device.address)
            return disk.uses.isEmpty() ? disk.device.name : wordOf(disk.uses.first());
    return {};
}

QString useOf(const backend::BlockDevice& device)
{
    if (!device.mountPoints.isEmpty())
        return device.mountPoints.join(u", "_s);
    if (device.fileSystem == "LVM2_member"_L1)
        return tr("LVM");
    if (device.fileSystem == "zfs_member"_L1)
        return device.label.isEmpty() ? tr("ZFS") : tr("ZFS %1").arg(device.label);
    if (device.partitionType == "21686148-6449-6e6f-744e-656564454649"_L1)
        return tr("BIOS boot");
    return device.fileSystem.isEmpty() ? device.label : device.fileSystem;
}

bool isDowngraded(const backend::PciDevice& device)
{
    return device.link && device.maxLink
        && (device.link->width < device.maxLink->width
            || device.link->gigatransfers < device.maxLink->gigatransfers);
}

QString linkOf(const backend::PciDevice& device)
{
    if (!device.link || device.link->width == 0)
        return {};
    const auto& link = *device.link;
    if (isDowngraded(device) && link.width < device.maxLink->width)
        return tr("×%1 of ×%2").arg(link.width).arg(device.maxLink->width);
    if (isDowngraded(device))
        return tr("%1 of %2\u00a0GT/s").arg(speedText(link.gigatransfers), speedText(device.maxLink->gigatransfers));
    return tr("%1\u00a0GT/s ×%2").arg(speedText(link.gigatransfers)).arg(link.width);
}

QString iconOf(const backend::PciDevice& device)
{
    if (device.isBridge)
        return u"bridge"_s;
    switch (device.classCode >> 16) {
    case 0x01: return device.isNvme() ? u"drive-harddisk"_s : u"pool"_s;
    case 0x02: return u"network-wired"_s;
    case 0x03: return u"display"_s;
    case 0x04: return u"audio"_s;
    case 0x0c: return (device.classCode >> 8) == 0x0c03 ? u"usb"_s : u"chip"_s;
    default: return u"chip"_s;
    }
}

QString iconOf(const backend::Loss& loss)
{
    switch (loss.kind) {
    case Loss::Kind::BootDisk: return u"drive-harddisk"_s;
    case Loss::Kind::FileSystem:
    case Loss::Kind::Swap: return u"partition"_s;
    case Loss::Kind::Pool:
    case Loss::Kind::VolumeGroup: return u"pool"_s;
    case Loss::Kind::GuestDisk: return u"computer"_s;
    case Loss::Kind::Network: return u"network-wired"_s;
    case Loss::Kind::Session: return u"utilities-terminal"_s;
    case Loss::Kind::Controller:
    case Loss::Kind::Other: break;
    }
    return u"chip"_s;
}

QString hostsShare(const QList<Loss>& losses)
{
    QList<std::pair<Loss::Kind, int>> counted;
    for (const auto& loss : losses) {
        if (!loss.isInUse)
            continue;
        const auto known = std::find_if(counted.begin(), counted.end(),
                                        [&](const auto& pair) { return pair.first == loss.kind; });
        if (known == counted.end())
            counted.append({loss.kind, 1});
        else
            ++known->second;
    }
    QStringList words;
    for (const auto& [kind, count] : counted)
        words.append(lossWord(kind, count));
    return words.join(u", "_s);
}

} // namespace gui::HardwareText
