// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriveReader.h"

#include "PciReader.h"
#include "UnreadSections.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

DriveUse unknown(const QString& source, const QString& reason)
{
    return {DriveUse::Kind::Unknown, source, {}, {}, {source, reason}};
}

const BlockDevice* diskNamed(const QString& name, const HostFacts& facts)
{
    for (const BlockDevice& disk : facts.blocks.disks()) {
        if (disk.name == name)
            return &disk;
    }
    return nullptr;
}

Disk namespaceFrom(const QString& name, const NvmeController& controller, const HostFacts& facts,
                   const UseBook& book)
{
    Disk disk;
    disk.controller = controller.address;
    if (const BlockDevice* device = diskNamed(name, facts)) {
        disk.device = *device;
        disk.uses = sorted(book.uses(name));
        return disk;
    }
    disk.device.name = name;
    disk.device.path = u"/dev/"_s + name;
    disk.device.type = u"disk"_s;
    disk.uses.append(
        unknown(u"lsblk "_s + name, u"/sys/class/nvme/%1/%2"_s.arg(controller.name, name)));
    return disk;
}

/// What keeps the host from seeing what is on the drive. Under vfio-pci, and under no driver, the
/// host uses nothing of it.
QList<DriveUse> hiddenBehindDriver(const PciDevice& device, const NvmeController* controller)
{
    const QString path = u"/sys/bus/pci/devices/%1/driver"_s.arg(device.address.text());
    if (!device.driver)
        return {unknown(path, {})};
    if (device.driver == u"vfio-pci"_s || device.driver->isEmpty())
        return {};
    if (device.driver != u"nvme"_s || controller == nullptr)
        return {unknown(path, *device.driver)};
    const QString state = u"/sys/class/nvme/%1/state"_s.arg(controller->name);
    return controller->state == "live"_L1 ? QList<DriveUse>()
                                          : QList{unknown(state, controller->state)};
}

QList<DriveUse> unreadUses(const QList<Unread>& gaps)
{
    QList<DriveUse> uses;
    for (const Unread& gap : gaps) {
        if (decidesUse(gap.section))
            uses.append(unknown(sourceOf(gap.section), gap.reason));
    }
    return uses;
}

const NvmeController* controllerAt(const PciAddress& address, const HostFacts& facts)
{
    const auto place =
        std::find_if(facts.controllers.begin(), facts.controllers.end(),
                     [&](const NvmeController& each) { return each.address == address; });
    return place == facts.controllers.end() ? nullptr : &*place;
}

/// The worst of its namespaces': what one of them may lose, the drive may lose.
QString writeCacheOf(const NvmeController& controller, const BlockIndex& blocks)
{
    QString mode;
    for (const QString& name : controller.namespaces) {
        const QString each = blocks.writeCache(name);
        if (mode.isEmpty() || each == "write back"_L1)
            mode = each;
    }
    return mode;
}

void appendNew(QList<DriveUse>& uses, const QList<DriveUse>& more)
{
    for (const DriveUse& use : more) {
        if (!uses.contains(use))
            uses.append(use);
    }
}

Drive driveFrom(const PciDevice& device, const NodeSnapshot& snapshot, const HostFacts& facts,
                const UseBook& book)
{
    Drive drive;
    drive.address = device.address;
    const NvmeController* controller = controllerAt(device.address, facts);
    if (controller != nullptr) {
        drive.controller = controller->name;
        drive.model = controller->model;
        drive.serial = controller->serial;
        drive.firmware = controller->firmware;
        drive.subsystemName = controller->subsystemName;
        drive.writeCache = writeCacheOf(*controller, facts.blocks);
        drive.health = facts.healths.value(controller->name);
        for (const QString& name : controller->namespaces) {
            drive.namespaces.append(namespaceFrom(name, *controller, facts, book));
            appendNew(drive.uses, drive.namespaces.last().uses);
        }
    }
    appendNew(drive.uses, passthroughUses(device.address, snapshot, facts.member));
    appendNew(drive.uses, hiddenBehindDriver(device, controller));
    appendNew(drive.uses, unreadUses(facts.unread));
    drive.uses = sorted(drive.uses);
    return drive;
}

/// Zvols, RAM disks, loop devices: no hardware of their own.
bool isVirtual(const BlockDevice& disk, const HostFacts& facts)
{
    if (disk.name.startsWith("nvme"_L1))
        return false;
    static const QStringList names{u"loop"_s, u"ram"_s, u"zram"_s, u"zd"_s};
    const bool hasVirtualName = std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return disk.name.startsWith(name);
    });
    return hasVirtualName || facts.blocks.place(disk.name).startsWith("/sys/devices/virtual/"_L1);
}

bool isNamespace(const QString& name, const HostFacts& facts)
{
    return std::any_of(facts.controllers.begin(), facts.controllers.end(),
                       [&](const NvmeController& each) { return each.namespaces.contains(name); });
}

} // namespace

QList<Drive> drivesFrom(const NodeSnapshot& snapshot, const HostFacts& facts, const UseBook& book)
{
    QList<Drive> drives;
    for (const PciDevice& device : snapshot.devices) {
        if (device.isNvme())
            drives.append(driveFrom(device, snapshot, facts, book));
    }
    return drives;
}

QList<Disk> otherDisksFrom(const HostFacts& facts, const UseBook& book)
{
    QList<Disk> disks;
    for (const BlockDevice& device : facts.blocks.disks()) {
        if (device.type == "disk"_L1 && !isNamespace(device.name, facts)
            && !isVirtual(device, facts))
            disks.append({device, lastAddressIn(facts.blocks.place(device.name)),
                          sorted(book.uses(device.name))});
    }
    return disks;
}

} // namespace backend
