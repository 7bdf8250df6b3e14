// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShippedScript.h"
#include "SimulatedTool.h"
#include "TestMain.h"
#include "benchmark/FioLog.h"
#include "benchmark/TargetLook.h"
#include "benchmark/export/MeasurementJson.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace backend;
using support::runShipped;

namespace {

/// Puts a script of these lines in a tool's place.
bool replaceTool(const remote::NodeRoot& root, const QString& name, const QByteArray& lines)
{
    const QString place = root.path + u'/' + name;
    QFile::remove(place);
    QFile file(place);
    return file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + lines) > 0
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool writeFile(const QString& place, const QByteArray& text)
{
    QFile file(place);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
}

TargetLook lookAt(const remote::NodeRoot& root, const QByteArray& kind, const QByteArray& name)
{
    return targetLookFrom(runShipped(root, u"fio-look.sh"_s, {kind, name}).out).value_or(TargetLook{});
}

} // namespace

/// The scripts of measuring, under every shell a machine may have, on simulated nodes.
class FioScriptsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void looksTheSameUnderEveryShell_data() { support::addShells(); }
    void looksTheSameUnderEveryShell();
    void measuresUnderEveryShell_data() { support::addShells(); }
    void measuresUnderEveryShell();
    void countsAGuestsRoom_data() { support::addShells(); }
    void countsAGuestsRoom();

    void findsWhatAVolumeLiesOn();
    void findsWhatAPoolOfZfsLiesOn();
    void knowsAThinVolume();
    void doesNotKnowSnapshots();
    void doesNotKnowNetworks();
    void knowsMemory();
    void tellsVirtualDisksFromDrives();
    void refusesTwins();
    void lookingWritesNothing();
};

void FioScriptsTest::looksTheSameUnderEveryShell()
{
    QFETCH(QStringList, shell);
    const auto root = support::freshNode(u"quiet"_s);
    const Output drive = runShipped(root, u"fio-look.sh"_s, {"drive", "S6B0NL0W417203X"}, {}, shell);
    QCOMPARE(drive.exitCode, 0);
    const auto look = targetLookFrom(drive.out);
    QVERIFY2(look, drive.out);
    QCOMPARE(look->device, u"nvme0n1"_s);
    QCOMPARE(look->engine, FioEngine::Libaio);
    QCOMPARE(look->below.disks, (QStringList{u"nvme0n1"_s}));
    QCOMPARE(look->proxmox, u"9.1.2"_s);
    QCOMPARE(drive.err, QByteArray());
}

void FioScriptsTest::measuresUnderEveryShell()
{
    QFETCH(QStringList, shell);
    const auto root = support::freshNode(u"quiet"_s);
    Measurement planned;
    planned.id = u"test-1"_s;
    planned.startedAt = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    planned.profile = {u"own"_s, {FioJob{}}, 1, 1, 0, 1 << 20};
    const Output said = runShipped(root, u"fio-run.sh"_s,
                                   {toJson(planned).value(), "file", "/var/lib/vz", "", "", "1048576", "fill\n--rw=write\n--size=1048576\n--output=result.json",
                                    "0 0\n--readonly\n--rw=randread\n--bs=4096\n--size=1048576\n--runtime=1\n--output=result.json"},
                                   {}, shell);
    QCOMPARE(said.exitCode, 0);
    FioLog log;
    log.take(said.out);
    QVERIFY2(!log.problem() && log.hasEnded(), said.out);
    QCOMPARE(log.measurement().runs.size(), 1);
    QCOMPARE(log.measurement().runs.first().error, QString());
    QVERIFY(QDir(root.root + u"/var/lib/vz"_s).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void FioScriptsTest::countsAGuestsRoom()
{
    QFETCH(QStringList, shell);
    const auto root = support::freshNode(u"quiet"_s);
    const Output said = runShipped(root, u"guest-room.sh"_s, {"101"}, {}, shell);
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.out.startsWith("volume local-lvm:vm-101-disk-0\n"), said.out);
    const StorageBelow below = guestStorageFrom(said.out);
    QCOMPARE(below.disks, (QStringList{u"sda"_s}));
    QVERIFY(below.unseen.isEmpty());
    QCOMPARE(below.pools.size(), 1);
    QVERIFY(below.pools.first().freeBytes > 200'000'000'000); // 69 % of 337 GiB
    QCOMPARE(runShipped(root, u"guest-room.sh"_s, {"4711"}, {}, shell).exitCode, 4);
    // A storage that nobody can tell the path of.
    QVERIFY(replaceTool(root, u"pvesm"_s, "exit 2\n"));
    QVERIFY(!guestStorageFrom(runShipped(root, u"guest-room.sh"_s, {"101"}, {}, shell).out).unseen.isEmpty());
}

void FioScriptsTest::findsWhatAVolumeLiesOn()
{
    const TargetLook look = lookAt(support::freshNode(u"quiet"_s), "folder", "/var/lib/vz");
    QCOMPARE(look.fileSystem, u"ext4"_s);
    QCOMPARE(look.below, (StorageBelow{{u"sda"_s}, {}, {}, {}, false}));
    QVERIFY(look.freeBytes > 0 && look.sizeBytes > look.freeBytes);
}

void FioScriptsTest::findsWhatAPoolOfZfsLiesOn()
{
    const TargetLook look = lookAt(support::freshNode(u"zfsboot"_s), "folder", "/var/lib/vz");
    QCOMPARE(look.fileSystem, u"zfs"_s);
    QCOMPARE(look.below.disks.size(), 2); // a mirror
    QVERIFY(look.below.unseen.isEmpty());
    QVERIFY(!look.identity); // of two drives none is the one
}

void FioScriptsTest::knowsAThinVolume()
{
    const auto root = support::freshNode(u"quiet"_s);
    QVERIFY(replaceTool(root, u"dmsetup"_s,
                        "case $1 in\n"
                        "table) case $2 in pve-root) echo '0 9 thin 252:4 1' ;; pve-data-tpool) echo '0 9 thin-pool 252:2 252:3 128 0' ;; *) echo '0 9 linear 8:3 0' ;; esac ;;\n"
                        "status) echo '0 9 thin-pool 1 4000/4096 1000/3000 - rw' ;;\nesac\n"));
    const QString slaves = QFileInfo(root.root + u"/sys/class/block/dm-1/slaves"_s).canonicalFilePath();
    QVERIFY(QDir(slaves).removeRecursively() && QDir().mkpath(slaves));
    QVERIFY(QFile::link(QFileInfo(root.root + u"/sys/class/block/dm-4"_s).canonicalFilePath(), slaves + u"/dm-4"_s));
    const TargetLook look = lookAt(root, "folder", "/var/lib/vz");
    QCOMPARE(look.below.pools, (QList<StoragePool>{{u"pve-data-tpool"_s, qint64(2000) * 128 * 512, 98}}));
    QVERIFY(look.below.unseen.isEmpty());
}

void FioScriptsTest::doesNotKnowSnapshots()
{
    const auto root = support::freshNode(u"quiet"_s);
    for (const char* type : {"snapshot-origin", "snapshot", "vdo", "error", "era"}) {
        QVERIFY(replaceTool(root, u"dmsetup"_s, "echo '0 9 " + QByteArray(type) + " 8:3 0'\n"));
        QVERIFY2(!lookAt(root, "folder", "/var/lib/vz").below.unseen.isEmpty(), type);
    }
}

void FioScriptsTest::doesNotKnowNetworks()
{
    const auto root = support::freshNode(u"quiet"_s);
    for (const char* type : {"nfs4", "cifs", "overlay", "fuse", "9p", "ceph"}) {
        QVERIFY(writeFile(root.root + u"/proc/self/mounts"_s, "/dev/mapper/pve-root / " + QByteArray(type) + " rw 0 0\n"));
        QVERIFY2(!lookAt(root, "folder", "/var/lib/vz").below.unseen.isEmpty(), type);
    }
}

void FioScriptsTest::knowsMemory()
{
    const auto root = support::freshNode(u"quiet"_s);
    QVERIFY(writeFile(root.root + u"/proc/self/mounts"_s, "/dev/mapper/pve-root / tmpfs rw 0 0\n"));
    QVERIFY(lookAt(root, "folder", "/var/lib/vz").below.isMemory);
}

void FioScriptsTest::tellsVirtualDisksFromDrives()
{
    const auto root = support::freshNode(u"quiet"_s);
    QVERIFY(writeFile(root.root + u"/proc/cpuinfo"_s, "flags\t\t: fpu vme hypervisor lahf_lm\n"));
    QCOMPARE(lookAt(root, "folder", "/var/lib/vz").below.virtualDisks, (QStringList{u"sda"_s}));
    QVERIFY(lookAt(root, "folder", "/var/lib/vz").isVirtualMachine);
    QCOMPARE(lookAt(root, "drive", "04:00.0").below.disks, (QStringList{u"nvme0n1"_s})); // passed through
    const QString vendor = QFileInfo(root.root + u"/sys/class/nvme/nvme0/device/vendor"_s).canonicalFilePath();
    QVERIFY(writeFile(vendor, "0x1b36\n"));
    QCOMPARE(lookAt(root, "drive", "04:00.0").below.virtualDisks, (QStringList{u"nvme0n1"_s})); // QEMU's own
}

void FioScriptsTest::refusesTwins()
{
    const auto root = support::freshNode(u"quiet"_s);
    QVERIFY(writeFile(QFileInfo(root.root + u"/sys/class/nvme/nvme1/serial"_s).canonicalFilePath(), "S6B0NL0W417203X\n"));
    QCOMPARE(runShipped(root, u"fio-look.sh"_s, {"drive", "S6B0NL0W417203X"}).exitCode, 5);
    QCOMPARE(runShipped(root, u"fio-look.sh"_s, {"drive", "04:00.0"}).exitCode, 0);
}

void FioScriptsTest::lookingWritesNothing()
{
    const auto root = support::freshNode(u"quiet"_s);
    const auto before = support::contentsOf(root.root);
    QCOMPARE(runShipped(root, u"fio-look.sh"_s, {"folder", "/var/lib/vz"}).exitCode, 0);
    QCOMPARE(runShipped(root, u"fio-look.sh"_s, {"drive", "04:00.0"}).exitCode, 0);
    QCOMPARE(runShipped(root, u"guest-room.sh"_s, {"101"}).exitCode, 0);
    QCOMPARE(runShipped(root, u"fio-list.sh"_s, {}).exitCode, 0);
    QCOMPARE(support::contentsOf(root.root), before);
}

LANEKEEPER_TEST(FioScriptsTest)
#include "FioScriptsTest.moc"
