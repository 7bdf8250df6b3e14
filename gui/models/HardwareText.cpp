// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwareText.h"

#include "node/ListText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::HardwareText {
namespace {

using backend::DriveUse;
using backend::Loss;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HardwareText)
};

QString guestText(const DriveUse& use)
{
    return use.vmid ? Text::tr("VM %1").arg(*use.vmid) : use.subject;
}

QString wordOf(const DriveUse& use)
{
    using Kind = DriveUse::Kind;
    switch (use.kind) {
    case Kind::Root: return Text::tr("root /");
    case Kind::Boot: return Text::tr("boot");
    case Kind::Mount: return use.subject;
    case Kind::Swap: return Text::tr("swap");
    case Kind::Lvm: return Text::tr("LVM %1").arg(use.subject);
    case Kind::Zfs: return Text::tr("ZFS %1").arg(use.subject);
    case Kind::Raid: return Text::tr("RAID %1").arg(use.subject);
    case Kind::Encryption: return Text::tr("encrypted");
    case Kind::Ceph: return Text::tr("Ceph");
    case Kind::Btrfs: return Text::tr("btrfs %1").arg(use.subject);
    case Kind::Multipath: return Text::tr("multipath");
    case Kind::Bcache: return Text::tr("bcache");
    case Kind::Export: return Text::tr("exported");
    case Kind::Fstab: return Text::tr("in fstab");
    case Kind::Holder: return use.subject;
    case Kind::Storage: return Text::tr("storage %1").arg(use.subject);
    case Kind::GuestDisk: return Text::tr("disk of %1").arg(guestText(use));
    case Kind::GuestPassthrough: return guestText(use);
    case Kind::Mapping: return Text::tr("mapping %1").arg(use.subject);
    case Kind::Reservation: return Text::tr("held by %1").arg(guestText(use));
    case Kind::OldData: return Text::tr("old data");
    case Kind::Unknown: return Text::tr("unknown");
    }
    return {};
}

QString lossWord(Loss::Kind kind, int count)
{
    switch (kind) {
    case Loss::Kind::BootDisk: return Text::tr("boot drive");
    case Loss::Kind::FileSystem: return Text::tr("file systems");
    case Loss::Kind::Swap: return Text::tr("swap");
    case Loss::Kind::Pool: return Text::tr("a pool");
    case Loss::Kind::VolumeGroup: return Text::tr("a volume group");
    case Loss::Kind::GuestDisk: return Text::tr("guests’ disks");
    case Loss::Kind::Network: return count == 1 ? Text::tr("a network port") : Text::tr("%1 network ports").arg(count);
    case Loss::Kind::Session: return Text::tr("this SSH session");
    case Loss::Kind::Controller: return count == 1 ? Text::tr("a controller") : Text::tr("%1 controllers").arg(count);
    case Loss::Kind::Other: return count == 1 ? Text::tr("another device") : Text::tr("%1 other devices").arg(count);
    }
    return {};
}

QString speedText(double gigatransfers)
{
    return QLocale().toString(gigatransfers, 'f', gigatransfers < 4 ? 1 : 0);
}

} // namespace

QString shortVendor(const QString& vendor)
{
    static const QRegularExpression brackets(u"\\[([^\\[\\]/]+)[^\\[\\]]*\\]$"_s);
    static const QRegularExpression form(u"[ ,]+(Corporation|Corp|Inc|Ltd|Co|Company|GmbH|AG|LLC|Technology|Technologies|"
                                         "Electronics|Semiconductor)\\b.*$"_s);
    if (const auto match = brackets.match(vendor); match.hasMatch())
        return match.captured(1);
    return QString(vendor).remove(form);
}

QString shortDrive(const QString& model)
{
    static const QRegularExpression size(u"^[0-9.]+[GT]B$"_s);
    QStringList words = model.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && size.match(words.last()).hasMatch())
        words.removeLast();
    if (words.size() > 1)
        words.removeAll(u"SSD"_s);
    return words.join(u' ');
}

QString nameOf(const backend::PciDevice& device)
{
    if (device.vendorName.isEmpty() || device.deviceName.isEmpty())
        return device.nameText();
    return shortVendor(device.vendorName) + u' ' + device.deviceName;
}

QString useOf(const backend::NodeSnapshot& snapshot, const backend::Drive& drive)
{
    return useOf(snapshot.host.hostName, drive.uses);
}

QString useOf(const QString& hostName, const QList<DriveUse>& uses)
{
    if (uses.isEmpty())
        return Text::tr("empty");
    const DriveUse& worst = uses.first();
    if (worst.kind == DriveUse::Kind::Root)
        return Text::tr("boots %1").arg(hostName);
    return wordOf(worst);
}

QString useOf(const backend::NodeSnapshot& snapshot, const backend::PciDevice& device)
{
    for (const auto& port : snapshot.host.ports) {
        if (port.controller != device.address)
            continue;
        if (port.carriesThisSession)
            return Text::tr("this SSH");
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
        return backend::listText(device.mountPoints);
    if (device.fileSystem == "LVM2_member"_L1)
        return Text::tr("LVM");
    if (device.fileSystem == "zfs_member"_L1)
        return device.label.isEmpty() ? Text::tr("ZFS") : Text::tr("ZFS %1").arg(device.label);
    if (device.partitionType == "21686148-6449-6e6f-744e-656564454649"_L1)
        return Text::tr("BIOS boot");
    return device.fileSystem.isEmpty() ? device.label : device.fileSystem;
}

QString usualUse() { return Text::tr("boots %1").arg(u"pve10"_s); }

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
        return Text::tr("×%1 of ×%2").arg(link.width).arg(device.maxLink->width);
    if (isDowngraded(device))
        return Text::tr("%1 of %2\u00a0GT/s").arg(speedText(link.gigatransfers), speedText(device.maxLink->gigatransfers));
    return Text::tr("%1\u00a0GT/s ×%2").arg(speedText(link.gigatransfers)).arg(link.width);
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
    return backend::listText(words);
}

} // namespace gui::HardwareText
