// SPDX-License-Identifier: GPL-3.0-or-later
#include "BigNode.h"

using namespace Qt::StringLiterals;

namespace support {
namespace {

using namespace backend;

PciAddress addressOf(int place)
{
    return {0, static_cast<quint8>(place / 8), static_cast<quint8>(place % 8), 0};
}

PciDevice functionAt(int place, int drives)
{
    PciDevice function;
    function.address = addressOf(place);
    function.vendor = 0x144d;
    function.device = static_cast<quint16>(place < drives ? 0xa80a : 0x1521);
    function.classCode = place < drives ? 0x010802 : 0x020000;
    function.isBridge = place >= drives && place % 4 == 0;
    function.driver = place < drives ? u"nvme"_s : function.isBridge ? u"pcieport"_s : u"igb"_s;
    function.vendorName = u"Samsung Electronics Co Ltd"_s;
    function.deviceName = u"Controller %1"_s.arg(place);
    function.link = PciLink{16, 4};
    function.maxLink = PciLink{16, place % 7 == 0 ? 8 : 4};
    function.resetMethod = u"flr bus"_s;
    function.iommuGroup = place < drives ? place : drives + (place - drives) / 4;
    return function;
}

BlockDevice partition(int place, int number)
{
    BlockDevice part;
    part.name = u"nvme%1n1p%2"_s.arg(place).arg(number);
    part.path = u"/dev/"_s + part.name;
    part.type = u"part"_s;
    part.sizeBytes = 300'000'000'000;
    part.fileSystem = u"ext4"_s;
    return part;
}

Drive driveAt(int node, int place)
{
    Drive drive;
    drive.address = addressOf(place);
    drive.controller = u"nvme%1"_s.arg(place);
    drive.model = place % 3 == 0 ? u"Samsung SSD 990 PRO 2TB"_s : u"WD_BLACK SN850X 1000GB"_s;
    drive.serial = u"S%1X%2"_s.arg(node, 4, 10, QChar(u'0')).arg(place, 4, 10, QChar(u'0'));
    drive.health.usedPercent = (node * 7 + place * 13) % 100;
    drive.health.criticalWarning = 0;
    Disk disk;
    disk.controller = drive.address;
    disk.device.name = drive.controller + u"n1"_s;
    disk.device.type = u"disk"_s;
    disk.device.sizeBytes = place % 3 == 0 ? 2'000'398'934'016 : 1'000'204'886'016;
    for (int number = 1; number <= 3; ++number)
        disk.device.children.append(partition(place, number));
    drive.namespaces = {disk};
    if (place % 5 == 0)
        drive.uses = {{DriveUse::Kind::Mount, u"/mnt/%1"_s.arg(place), {}, {}, {u"/proc/self/mountinfo"_s, u"/mnt"_s}}};
    return drive;
}

} // namespace

NodeSnapshot bigNode(int number, int functions, int drives)
{
    NodeSnapshot node;
    node.readAt = QDateTime::currentDateTimeUtc();
    node.host.hostName = u"pve%1"_s.arg(number);
    node.host.pveVersion = u"9.1.2"_s;
    node.host.iommu.layer = IommuState::Layer::Active;
    node.host.runsAsRoot = true;
    for (int place = 0; place < functions; ++place) {
        node.devices.append(functionAt(place, drives));
        const int group = *node.devices.last().iommuGroup;
        if (node.groups.isEmpty() || node.groups.last().number != group)
            node.groups.append(IommuGroup{group, {}});
        node.groups.last().members.append(addressOf(place));
    }
    for (int place = 0; place < drives; ++place)
        node.drives.append(driveAt(number, place));
    return node;
}

} // namespace support
