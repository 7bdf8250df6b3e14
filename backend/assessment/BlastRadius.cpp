// SPDX-License-Identifier: GPL-3.0-or-later
#include "BlastRadius.h"

#include "node/ListText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlastRadius)
};

/// What the uses of one disk come to, in the order a person cares about.
struct UseSummary {
    bool boots = false;
    QStringList mounts; ///< with swap
    QStringList pools;
    QStringList groups;
    QStringList guests;
    QStringList others;

    explicit UseSummary(const QList<DriveUse>& uses);
};

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

UseSummary::UseSummary(const QList<DriveUse>& uses)
{
    using Kind = DriveUse::Kind;
    for (const DriveUse& use : uses) {
        boots = boots || use.kind == Kind::Root || use.kind == Kind::Boot;
        switch (use.kind) {
        case Kind::Root:
            addOnce(mounts, u"/"_s);
            break;
        case Kind::Mount:
            addOnce(mounts, use.subject);
            break;
        case Kind::Swap:
            addOnce(mounts, Text::tr("swap"));
            break;
        case Kind::Zfs:
            addOnce(pools, use.subject);
            break;
        case Kind::Lvm:
            addOnce(groups, use.subject);
            break;
        case Kind::GuestDisk:
            addOnce(guests, use.subject);
            break;
        case Kind::Boot:
        case Kind::Storage:
        case Kind::GuestPassthrough:
        case Kind::Mapping:
        case Kind::Reservation:
        case Kind::Fstab:
        case Kind::OldData:
            break;
        case Kind::Raid:
        case Kind::Encryption:
        case Kind::Ceph:
        case Kind::Btrfs:
        case Kind::Multipath:
        case Kind::Bcache:
        case Kind::Export:
        case Kind::Holder:
        case Kind::Unknown:
            addOnce(others, use.subject.isEmpty() ? wordFor(use.kind) : use.subject);
            break;
        }
    }
}

QString diskName(const QString& model, const BlockDevice& device)
{
    return model.isEmpty() ? device.name : model;
}

/// What goes with one disk that hangs on `through`.
QList<Loss> lossesOf(const PciAddress& through, const QString& name, const QList<DriveUse>& uses)
{
    const UseSummary sum(uses);
    QList<Loss> losses;
    const auto add = [&](Loss::Kind kind, const QString& sentence, const QString& detail) {
        losses.append({kind, through, sentence, detail, true});
    };
    if (sum.boots)
        add(Loss::Kind::BootDisk, Text::tr("Its boot drive, %1").arg(name), listText(sum.mounts));
    else if (!sum.mounts.isEmpty())
        add(Loss::Kind::FileSystem, Text::tr("File systems on %1").arg(name),
            listText(sum.mounts));
    for (const QString& pool : sum.pools)
        add(Loss::Kind::Pool, Text::tr("ZFS pool %1").arg(pool), Text::tr("on %1").arg(name));
    for (const QString& group : sum.groups)
        add(Loss::Kind::VolumeGroup, Text::tr("LVM volume group %1").arg(group),
            Text::tr("on %1").arg(name));
    if (!sum.guests.isEmpty())
        add(Loss::Kind::GuestDisk, Text::tr("Guests’ disks on %1").arg(name),
            listText(sum.guests));
    if (!sum.others.isEmpty() && !sum.boots)
        add(Loss::Kind::Other, Text::tr("What stands on %1").arg(name), listText(sum.others));
    return losses;
}

QList<Loss> portLosses(const NodeSnapshot& snapshot, const PciAddress& function)
{
    QList<Loss> losses;
    for (const NetworkPort& port : snapshot.host.ports) {
        if (port.controller != function)
            continue;
        QString detail = port.bridge;
        if (port.carriesThisSession)
            detail = detail.isEmpty() ? Text::tr("this SSH session")
                                      : Text::tr("%1, and with it this SSH session").arg(detail);
        else if (port.carriesDefaultRoute)
            detail = detail.isEmpty() ? Text::tr("the way to the internet")
                                      : Text::tr("%1, the way to the internet").arg(detail);
        const bool isUsed =
            port.carriesThisSession || port.carriesDefaultRoute || !port.bridge.isEmpty();
        losses.append({port.carriesThisSession ? Loss::Kind::Session : Loss::Kind::Network,
                       function, Text::tr("Network port %1").arg(port.name), detail, isUsed});
    }
    return losses;
}

QList<Loss> diskLosses(const NodeSnapshot& snapshot, const PciAddress& function)
{
    QList<Loss> losses;
    if (const Drive* drive = snapshot.drive(function))
        losses.append(lossesOf(function, drive->nameText(), drive->uses));
    for (const Disk& disk : snapshot.otherDisks)
        if (disk.controller == function)
            losses.append(lossesOf(function, diskName({}, disk.device), disk.uses));
    return losses;
}

/// The function itself, when nothing that is used hangs on it.
Loss bareLoss(const NodeSnapshot& snapshot, const PciAddress& function)
{
    const PciDevice* device = snapshot.device(function);
    Loss loss{Loss::Kind::Other, function, function.shortText(), {}, true};
    if (device == nullptr)
        return loss;
    const Drive* drive = snapshot.drive(function);
    loss.kind = drive || !device->driver.value_or(QString()).isEmpty() ? Loss::Kind::Controller
                                                                       : Loss::Kind::Other;
    loss.sentence = drive ? drive->nameText() : device->nameText();
    const QString driver = device->driver.value_or(Text::tr("unknown driver"));
    loss.detail =
        driver.isEmpty() ? function.shortText() : u"%1, %2"_s.arg(function.shortText(), driver);
    // What nobody could read counts as used; a drive's own uses were read.
    loss.isInUse = !device->driver.has_value();
    return loss;
}

QList<Loss> lossesThrough(const NodeSnapshot& snapshot, const PciAddress& function)
{
    QList<Loss> losses = diskLosses(snapshot, function) + portLosses(snapshot, function);
    if (losses.isEmpty())
        losses.append(bareLoss(snapshot, function));
    return losses;
}

/// Worst first: the boot drive, then this very session, then the rest in the order of their kinds.
int rank(const Loss& loss)
{
    const int kind = loss.kind == Loss::Kind::Session ? 1 : 2 * static_cast<int>(loss.kind);
    return kind + (loss.isInUse ? 0 : 100);
}

} // namespace

QList<PciAddress> foreignMembers(const NodeSnapshot& snapshot, const PciAddress& function)
{
    QList<PciAddress> foreign;
    const IommuGroup* group = snapshot.groupOf(function);
    if (group == nullptr)
        return foreign;
    for (const PciAddress& member : group->members) {
        const PciDevice* device = snapshot.device(member);
        const bool isBridge = device != nullptr && device->isBridge;
        if (member != function && !isBridge)
            foreign.append(member);
    }
    return foreign;
}

QList<Loss> blastRadius(const NodeSnapshot& snapshot, const PciAddress& function)
{
    QList<Loss> losses = diskLosses(snapshot, function) + portLosses(snapshot, function);
    for (const PciAddress& member : foreignMembers(snapshot, function))
        losses.append(lossesThrough(snapshot, member));
    std::stable_sort(losses.begin(), losses.end(),
                     [](const Loss& a, const Loss& b) { return rank(a) < rank(b); });
    return losses;
}

} // namespace backend
