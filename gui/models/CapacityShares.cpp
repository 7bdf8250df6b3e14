// SPDX-License-Identifier: GPL-3.0-or-later
#include "CapacityShares.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::BlockDevice;
using backend::DriveUse;

using Totals = std::array<quint64, 5>;

quint64& at(Totals& totals, SharePart part) { return totals[static_cast<size_t>(part)]; }

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CapacityShares)
};

bool isHostsOwn(const DriveUse& use)
{
    using Kind = DriveUse::Kind;
    return use.kind != Kind::OldData && use.kind != Kind::GuestPassthrough && use.kind != Kind::GuestDisk
        && use.kind != Kind::Mapping && use.kind != Kind::Reservation && use.kind != Kind::Unknown;
}

bool isMountedSomewhere(const BlockDevice& device)
{
    return !device.mountPoints.isEmpty() || device.fileSystem == "swap"_L1
        || std::any_of(device.children.begin(), device.children.end(), isMountedSomewhere);
}

/// Logical volumes that are not mounted here, thin pools above all, hold guests' disks.
SharePart partOfVolume(const BlockDevice& volume)
{
    return isMountedSomewhere(volume) ? SharePart::System : SharePart::Guests;
}

quint64 childrenBytes(const BlockDevice& device)
{
    quint64 sum = 0;
    for (const auto& child : device.children)
        sum += qMin(child.sizeBytes, device.sizeBytes);
    return qMin(sum, device.sizeBytes);
}

void addPartition(Totals& totals, const BlockDevice& device, bool hostUsesIt)
{
    if (!hostUsesIt) {
        const bool isBlank = device.fileSystem.isEmpty() && device.children.isEmpty();
        at(totals, isBlank && device.type == "disk"_L1 ? SharePart::Empty : SharePart::OldData) += device.sizeBytes;
        return;
    }
    const bool isVolumeGroup = device.fileSystem == "LVM2_member"_L1 && !device.children.isEmpty();
    if (!isVolumeGroup) {
        at(totals, SharePart::System) += device.sizeBytes;
        return;
    }
    for (const auto& volume : device.children)
        at(totals, partOfVolume(volume)) += qMin(volume.sizeBytes, device.sizeBytes);
    at(totals, SharePart::System) += device.sizeBytes - childrenBytes(device);
}

void addDisk(Totals& totals, const backend::Disk& disk)
{
    const bool hostUsesIt = std::any_of(disk.uses.begin(), disk.uses.end(), isHostsOwn);
    const bool guestUsesIt = std::any_of(disk.uses.begin(), disk.uses.end(), [](const auto& use) {
        return use.kind == DriveUse::Kind::GuestDisk;
    });
    const auto& device = disk.device;
    if (guestUsesIt && !hostUsesIt) {
        at(totals, SharePart::Guests) += device.sizeBytes;
        return;
    }
    const bool hasPartitions = std::any_of(device.children.begin(), device.children.end(),
                                           [](const auto& child) { return child.type == "part"_L1; });
    if (!hasPartitions) {
        const bool isBlank = device.fileSystem.isEmpty() && device.children.isEmpty() && !hostUsesIt;
        if (isBlank)
            at(totals, SharePart::Empty) += device.sizeBytes;
        else
            addPartition(totals, device, hostUsesIt);
        return;
    }
    for (const auto& partition : device.children)
        addPartition(totals, partition, hostUsesIt);
    at(totals, SharePart::Empty) += device.sizeBytes - childrenBytes(device);
}

Totals totalsOf(const backend::Drive& drive)
{
    Totals totals{};
    const bool isGiven = std::any_of(drive.uses.begin(), drive.uses.end(), [](const auto& use) {
        return use.kind == DriveUse::Kind::GuestPassthrough && use.guestSection.isEmpty();
    });
    if (isGiven)
        at(totals, SharePart::Given) = drive.sizeBytes();
    else
        for (const auto& disk : drive.namespaces)
            addDisk(totals, disk);
    return totals;
}

QList<CapacityShare> listOf(const Totals& totals, quint64 whole)
{
    QList<CapacityShare> shares;
    for (size_t part = 0; part < totals.size(); ++part)
        if (totals[part] > whole / 2000) // partition alignment is nothing to show
            shares.append({static_cast<SharePart>(part), totals[part]});
    return shares;
}

} // namespace

QList<CapacityShare> capacityShares(const backend::Drive& drive)
{
    return listOf(totalsOf(drive), drive.sizeBytes());
}

QList<CapacityShare> capacityShares(const backend::NodeSnapshot& snapshot)
{
    Totals sum{};
    quint64 whole = 0;
    for (const auto& drive : snapshot.drives) {
        const Totals totals = totalsOf(drive);
        for (size_t part = 0; part < sum.size(); ++part)
            sum[part] += totals[part];
        whole += drive.sizeBytes();
    }
    return listOf(sum, whole);
}

QString nameOf(SharePart part)
{
    switch (part) {
    case SharePart::System: return Text::tr("Host’s own: system, pools");
    case SharePart::Guests: return Text::tr("Guests’ disks");
    case SharePart::OldData: return Text::tr("Old data");
    case SharePart::Given: return Text::tr("Given to a VM");
    case SharePart::Empty: break;
    }
    return Text::tr("Empty");
}

QString sizeText(quint64 bytes)
{
    if (bytes == 0)
        return {};
    const double value = static_cast<double>(bytes);
    const std::array<std::pair<double, QString>, 4> units{
        {{1e12, Text::tr("TB")}, {1e9, Text::tr("GB")}, {1e6, Text::tr("MB")}, {1e3, Text::tr("kB")}}};
    for (const auto& [size, unit] : units) {
        // 999.6 GB reads "1.0 TB", not "1000 GB".
        if (value < size * 0.9995)
            continue;
        const double amount = value / size;
        return u"%1\u00a0%2"_s.arg(QLocale().toString(amount, 'f', amount < 99.95 ? 1 : 0), unit);
    }
    return u"%1\u00a0%2"_s.arg(QLocale().toString(bytes), Text::tr("B", "bytes"));
}

std::optional<Look::Hue> hueOf(SharePart part)
{
    switch (part) {
    case SharePart::System: return Look::Hue::Host;
    case SharePart::Guests: return Look::Hue::Guests;
    case SharePart::OldData: return Look::Hue::OldData;
    case SharePart::Given: return Look::Hue::Drive;
    case SharePart::Empty: break;
    }
    return {};
}

} // namespace gui
