// SPDX-License-Identifier: GPL-3.0-or-later
#include "Discovery.h"

#include "Files.h"
#include "discovery/Capture.h"
#include "discovery/Probe.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

/// The first drive carries a mounted file system; the second swap in use and an LVM volume.
const QString putToUse = uR"(set -e
    disk() { for name in /sys/class/nvme/nvme*; do if grep -q "$1" $name/serial; then echo /dev/$(basename $name/nvme*n1); fi; done; }
    mkfs.ext4 -q $(disk LABNVME1)
    mkdir -p /mnt/data
    mount $(disk LABNVME1) /mnt/data
    second=$(disk LABNVME2)
    printf 'label: gpt\nsize=300M\nsize=+\n' | sfdisk --quiet $second
    udevadm settle
    mkswap -q ${second}p1
    swapon ${second}p1
    vgcreate -q data ${second}p2
    lvcreate -q -y -L 100M -n volume data
    udevadm settle)"_s;

/// Rows of a table of words, such as "0000:01:00.0 8".
QStringList rows(const QByteArray& text)
{
    QStringList list = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    list.sort();
    return list;
}

QJsonObject parsed(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

void Discovery::initTestCase()
{
    QVERIFY2(m_node.start(m_options), qPrintable(m_node.whatIsWrong()));
    const auto prepared = m_node.ssh(putToUse);
    QVERIFY2(prepared.code == 0, prepared.err.constData());

    const auto inspected = m_node.lanekeeper(u"inspect"_s, {u"--json"_s});
    QVERIFY2(inspected.code == 0, inspected.err.constData());
    m_inspected = inspected.json();
    QVERIFY(!m_inspected.isEmpty());

    const QString file = m_node.file(u"capture"_s);
    const auto captured = m_node.lanekeeper(u"capture"_s, {u"-o"_s, file});
    QVERIFY2(captured.code == 0, captured.err.constData());
    const auto capture = backend::Capture::fromBytes(support::bytesOf(file));
    QVERIFY(capture.has_value());
    const auto snapshot = backend::readProbe(capture->answer, capture->readAt);
    QVERIFY(snapshot.has_value());
    m_snapshot = *snapshot;
}

QJsonObject Discovery::drive(const QString& serial) const
{
    for (const auto& drive : m_inspected[u"drives"_s].toArray())
        if (drive[u"serial"_s] == serial)
            return drive.toObject();
    return {};
}

QStringList Discovery::usesOf(const QString& serial) const
{
    QStringList kinds;
    for (const auto& use : drive(serial)[u"uses"_s].toArray())
        kinds.append(use[u"kind"_s].toString());
    kinds.sort();
    return kinds;
}

void Discovery::groupsAndTheirMembersAreTheKernels()
{
    const QStringList kernel = rows(m_node.answer(
        u"cd /sys/kernel/iommu_groups; for member in */devices/*; do echo ${member%%/*} ${member##*/}; done"_s));
    QStringList ours;
    for (const auto& group : m_inspected[u"groups"_s].toArray())
        for (const auto& member : group[u"devices"_s].toArray())
            ours.append(QString::number(group[u"number"_s].toInt()) + u' ' + member.toString());
    ours.sort();
    QVERIFY(kernel.size() > 10);
    QCOMPARE(ours, kernel);
}

void Discovery::everyFunctionHasTheIdsClassAndDriverThatLspciShows()
{
    // Blocks such as "0000:01:00.0 0108: 1b36:0010 (rev 02)", then indented lines.
    const QStringList lspci = rows(m_node.answer(
        uR"(lspci -Dnk | awk '
            /^[0-9a-f]/ { if (place) print place, kind, ids, driver; place = $1; kind = $2; ids = $3; driver = "" }
            /Kernel driver in use/ { driver = $NF }
            END { print place, kind, ids, driver }')"_s));
    QStringList ours;
    for (const auto& device : m_snapshot.devices)
        ours.append(u"%1 %2: %3 %4"_s.arg(device.address.text())
                        .arg(device.classCode >> 8, 4, 16, QChar(u'0'))
                        .arg(device.idText(), device.driver.value_or(u"unknown"_s)));
    ours.sort();
    QVERIFY(lspci.size() > 10);
    QCOMPARE(ours, lspci);
}

void Discovery::bridgesAreThoseOfLspciAndAreForeignToNoDrive()
{
    const QStringList bridges = rows(m_node.answer(u"lspci -Dnd ::0604 | cut -d ' ' -f 1"_s));
    QVERIFY(bridges.size() >= 5);
    for (const auto& group : m_inspected[u"groups"_s].toArray())
        for (const auto& member : group[u"foreign"_s].toArray())
            QVERIFY2(!bridges.contains(member.toString()), qPrintable(member.toString()));
    QStringList ours;
    for (const auto& device : m_snapshot.devices)
        if (device.isBridge)
            ours.append(device.address.text());
    for (const QString& bridge : bridges)
        QVERIFY2(ours.contains(bridge), qPrintable(bridge));
}

void Discovery::theCardInTheSameSlotAndTheOneBehindPortsWithoutAcsAreForeign()
{
    const auto foreignTo = [&](const QString& serial) {
        QStringList others;
        for (const auto& group : m_inspected[u"groups"_s].toArray())
            if (group[u"number"_s] == drive(serial)[u"group"_s])
                for (const auto& member : group[u"foreign"_s].toArray())
                    others.append(member.toString());
        return others;
    };
    QCOMPARE(foreignTo(u"LABNVME1"_s), QStringList());
    QCOMPARE(foreignTo(u"LABNVME2"_s), QStringList());
    QCOMPARE(foreignTo(u"LABNVME3"_s), rows(m_node.answer(u"lspci -Dnd 8086:10d3 | cut -d ' ' -f 1"_s)));
    QCOMPARE(foreignTo(u"LABNVME4"_s), rows(m_node.answer(u"lspci -Dnd 1b36:000d | cut -d ' ' -f 1"_s)));
}

void Discovery::drivesAreThoseThatNvmeListShows()
{
    QStringList listed;
    for (const auto& device : parsed(m_node.answer(u"nvme list -o json"_s))[u"Devices"_s].toArray())
        listed.append(u"%1 %2 %3"_s.arg(device[u"SerialNumber"_s].toString(), device[u"ModelNumber"_s].toString())
                          .arg(device[u"PhysicalSize"_s].toInteger()));
    listed.sort();
    QStringList ours;
    for (const auto& drive : m_inspected[u"drives"_s].toArray())
        ours.append(u"%1 %2 %3"_s.arg(drive[u"serial"_s].toString(), drive[u"model"_s].toString())
                        .arg(drive[u"sizeBytes"_s].toInteger()));
    ours.sort();
    QCOMPARE(listed.size(), 4);
    QCOMPARE(ours, listed);
}

void Discovery::sizesAreThoseThatLsblkShows()
{
    int compared = 0;
    for (const auto& disk : parsed(m_node.answer(u"lsblk -J -b -d -o NAME,SERIAL,SIZE"_s))[u"blockdevices"_s].toArray())
        if (const QJsonObject ours = drive(disk[u"serial"_s].toString()); !ours.isEmpty()) {
            QCOMPARE(ours[u"sizeBytes"_s].toInteger(), disk[u"size"_s].toInteger());
            ++compared;
        }
    QCOMPARE(compared, 4);
}

void Discovery::drivesOfOneModelAreToldApartBySerial()
{
    const QStringList kernel = rows(m_node.answer(
        u"cd /sys/class/nvme; for name in nvme*; do echo $(cat $name/address) $(cat $name/serial); done"_s));
    QStringList ours;
    for (const auto& drive : m_inspected[u"drives"_s].toArray())
        ours.append(drive[u"address"_s].toString() + u' ' + drive[u"serial"_s].toString());
    ours.sort();
    QCOMPARE(kernel.size(), 4);
    QCOMPARE(ours, kernel);
    QCOMPARE(rows(m_node.answer(u"lspci -nd 1b36:0010"_s)).size(), 4);
}

void Discovery::usesAreWhatTheKernelAndLvmSay()
{
    QCOMPARE(m_node.answer(u"findmnt -no SOURCE /mnt/data | xargs lsblk -no SERIAL"_s).trimmed(), "LABNVME1");
    QVERIFY(usesOf(u"LABNVME1"_s).contains(u"mount"_s));
    const QByteArray inUse = m_node.answer(u"awk 'NR > 1 { print $1 }' /proc/swaps; pvs --noheadings -o pv_name"_s);
    QCOMPARE(inUse.count("nvme"), 2);
    QVERIFY(usesOf(u"LABNVME2"_s).contains(u"swap"_s));
    QVERIFY(usesOf(u"LABNVME2"_s).contains(u"lvm"_s));
    QCOMPARE(usesOf(u"LABNVME3"_s), QStringList());
    QCOMPARE(usesOf(u"LABNVME4"_s), QStringList());
}

void Discovery::theIommuIsOnThoughNoWordOfTheCommandLineSaysSo()
{
    QVERIFY(!m_node.answer(u"cat /proc/cmdline"_s).contains("iommu"));
    QVERIFY(!m_node.answer(u"ls /sys/class/iommu"_s).isEmpty());
    QCOMPARE(m_inspected[u"iommu"_s][u"active"_s].toBool(), true);
    QCOMPARE(m_inspected[u"iommu"_s][u"vendor"_s].toString(), u"intel"_s);
}

void Discovery::readingLeavesNothingBehind()
{
    const QString files = u"find / -xdev -newer /tmp/before -type f ! -path '/var/log/*' ! -path '/proc/*'"_s;
    (void)m_node.answer(u"sleep 1; touch /tmp/before; sleep 1"_s);
    QCOMPARE(m_node.lanekeeper(u"inspect"_s).code, 0);
    QCOMPARE(m_node.answer(files), QByteArray());
    QVERIFY(m_node.ssh(u"test -e /var/lib/lanekeeper"_s).code != 0);
}

} // namespace lab
