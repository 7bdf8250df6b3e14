// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "NastyTexts.h"
#include "ShippedScript.h"
#include "SimulatedTool.h"
#include "TestMain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;
using remote::NodeRoot;
using support::bytesOf;
using support::freshNode;

namespace {

const QString bootDrive = u"0000:01:00.0"_s;
const QString spare = u"0000:04:00.0"_s;
const QByteArray ids = "144d:a80c:144d:a801";
const QByteArray model = "Samsung SSD 990 PRO 2TB";
const QByteArray bootSerial = "S7DNNJ0X104417P";
const QByteArray spareSerial = "S7DNNJ0X104932B";
const QByteArray spareLine = ids + '\t' + spareSerial + '\t' + model + '\n';

QString driverOf(const NodeRoot& root, const QString& address)
{
    return QFileInfo(root.root + u"/sys/bus/pci/devices/"_s + address + u"/driver"_s).symLinkTarget().section(u'/', -1);
}

QByteArray log(const NodeRoot& root) { return bytesOf(root.root + u"/dev/kmsg"_s); }

void write(const NodeRoot& root, const QString& path, const QByteArray& text)
{
    QVERIFY(QDir().mkpath((root.root + path).section(u'/', 0, -2)));
    QVERIFY(support::write(root.root + path, text));
}

/// A file of the controller that a function shows.
QString shown(const NodeRoot& root, const QString& address, const QString& name)
{
    const QString folder = u"/sys/bus/pci/devices/"_s + address + u"/nvme"_s;
    return folder + u'/' + QDir(root.root + folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0) + u'/' + name;
}

QByteArray number(const NodeRoot& root, const QString& block)
{
    return bytesOf(root.root + u"/sys/class/block/"_s + block + u"/dev"_s).trimmed();
}

/// Plays the script as the image of this node would; its exit code, or -1 when it takes longer than `limit`.
int play(const NodeRoot& root, const QByteArray& list, const QStringList& shell = {u"dash"_s}, const QByteArray& patience = "300")
{
    write(root, u"/etc/lanekeeper/early-bind"_s, list);
    QByteArray text = bytesOf(QStringLiteral(LANEKEEPER_SOURCE_DIR) + u"/resources/node/early-bind.sh"_s);
    text.replace("\nroot=''", "\nroot=.").replace("\nimage=''", "\nimage=.").replace("-lt 300", "-lt " + patience);
    text.replace("-lt 10 ]", "-lt 1 ]"); // what is late stays late here
    write(root, u"/tmp/script"_s, text);
    QProcess process;
    QProcessEnvironment clean;
    clean.insert(u"PATH"_s, root.path);
    process.setProcessEnvironment(clean);
    process.setWorkingDirectory(root.root);
    process.start(u"/bin/"_s + shell.first(), shell.mid(1) + QStringList{u"./tmp/script"_s});
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

/// The script that hands recorded drives to vfio-pci while a node starts, on simulated nodes; its text is what the
/// program writes to real ones.
class EarlyBindScriptTest : public support::TestCase {
    Q_OBJECT

private slots:
    void takesTheRecordedDriveAndNoOther_data() { support::addShells(); }
    void takesTheRecordedDriveAndNoOther();
    void theSwitchOffWordLeavesAll_data() { support::addShells(); }
    void theSwitchOffWordLeavesAll();
    void saysWhatItNeedsToOthersScripts();
    void leavesADriveThatIsInUse_data();
    void leavesADriveThatIsInUse();
    void leavesWhatIsNotTheRecordedDrive_data();
    void leavesWhatIsNotTheRecordedDrive();
    void takesTheDriveInWhicheverSlotItIs();
    void twoDrivesWithOneSerialStay();
    void waitsForADriveThatComesUpLate();
    void givesBackWhatVfioDidNotTake();
    void neverHoldsUpTheStart();
    void runsNothingOfAList_data() { support::addShells(); }
    void runsNothingOfAList();
};

void EarlyBindScriptTest::takesTheRecordedDriveAndNoOther()
{
    QFETCH(const QStringList, shell);
    const NodeRoot root = freshNode(u"twins"_s);
    QCOMPARE(play(root, "# a comment\n\n" + spareLine, shell), 0);
    QCOMPARE(driverOf(root, spare), u"vfio-pci"_s);
    QCOMPARE(driverOf(root, bootDrive), u"nvme"_s);
    QCOMPARE(bytesOf(root.root + u"/sys/bus/pci/devices/0000:04:00.0/driver_override"_s), "(null)\n");
    QCOMPARE(log(root), "<5>lanekeeper: 0000:04:00.0 (S7DNNJ0X104932B) is with vfio-pci, as recorded\n");
}

void EarlyBindScriptTest::theSwitchOffWordLeavesAll()
{
    QFETCH(const QStringList, shell);
    const NodeRoot root = freshNode(u"twins"_s);
    write(root, u"/proc/cmdline"_s, "root=/dev/mapper/pve-root lanekeeper=off quiet\n");
    QCOMPARE(play(root, spareLine, shell), 0);
    QCOMPARE(driverOf(root, spare), u"nvme"_s);
    QVERIFY(log(root).contains("switched off"));
    write(root, u"/proc/cmdline"_s, "quiet lanekeeper=offhand xlanekeeper=off lanekeeper=on"); // none of these is the word
    QCOMPARE(play(root, spareLine, shell), 0);
    QCOMPARE(driverOf(root, spare), u"vfio-pci"_s);
    // Who cannot read the line cannot know.
    const NodeRoot blind = freshNode(u"twins"_s);
    QVERIFY(QFile::remove(blind.root + u"/proc/cmdline"_s));
    QCOMPARE(play(blind, spareLine, shell), 0);
    QCOMPARE(driverOf(blind, spare), u"nvme"_s);
}

void EarlyBindScriptTest::saysWhatItNeedsToOthersScripts()
{
    for (const char* name : {"early-bind.sh", "early-bind-off.sh", "early-bind-hook.sh"}) {
        QProcess process;
        process.start(u"/bin/sh"_s, {QStringLiteral(LANEKEEPER_SOURCE_DIR) + u"/resources/node/"_s + QLatin1StringView(name), u"prereqs"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput(), "\n");
    }
}

void EarlyBindScriptTest::leavesADriveThatIsInUse_data()
{
    using Spoil = std::function<void(const NodeRoot&)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const QByteArray& said, const Spoil& spoil) { QTest::newRow(name) << spoil << said; };
    const auto mount = [](const NodeRoot& root, const QByteArray& line) {
        write(root, u"/proc/self/mountinfo"_s, bytesOf(root.root + u"/proc/self/mountinfo"_s) + line);
    };
    row("mounted", "nvme1n1 is mounted at /data", [mount](const NodeRoot& root) {
        mount(root, "90 1 " + number(root, u"nvme1n1"_s) + " / /data rw shared:1 - ext4 /dev/other rw\n");
    });
    row("mounted by its name", "nvme1n1 is mounted at /data", [mount](const NodeRoot& root) {
        mount(root, "90 1 0:99 / /data rw - btrfs /dev/nvme1n1 rw\n");
    });
    row("swap", "nvme1n1 is swap", [](const NodeRoot& root) {
        write(root, u"/proc/swaps"_s, "Filename Type Size Used Priority\n/dev/nvme1n1 partition 1 0 -2\n");
    });
    row("held", "nvme1n1 is held by class/block/nvme1n1/holders/md0", [](const NodeRoot& root) {
        QVERIFY(QDir().mkpath(root.root + u"/sys/class/block/nvme1n1/holders/md0"_s));
    });
    row("second device of a btrfs", "nvme1n1 is held by fs/btrfs/1-2/devices/nvme1n1", [](const NodeRoot& root) {
        QVERIFY(QDir().mkpath(root.root + u"/sys/fs/btrfs/1-2/devices/nvme1n1"_s));
    });
    row("in a pool", "nvme1n1 belongs to the ZFS pool tank", [](const NodeRoot& root) {
        QVERIFY(QDir().mkpath(root.root + u"/sys/module/zfs"_s));
        write(root, u"/.simulated/pools/tank.status"_s, "  pool: tank\n state: ONLINE\nconfig:\n\n\tNAME  STATE\n\ttank  ONLINE\n\t  /dev/nvme1n1  ONLINE\n");
    });
    row("pools unreadable", "what uses it cannot be told", [](const NodeRoot& root) {
        QVERIFY(QDir().mkpath(root.root + u"/sys/module/zfs"_s));
        QVERIFY(QFile::remove(root.path + u"/zpool"_s));
    });
    row("mounts unreadable", "what uses it cannot be told", [](const NodeRoot& root) {
        QVERIFY(QFile::remove(root.root + u"/proc/self/mountinfo"_s));
    });
    row("in fstab by name", "nvme1n1 is mounted at /data by fstab", [](const NodeRoot& root) {
        write(root, u"/etc/fstab"_s, "#/dev/x / ext4\n/dev/nvme1n1\t/data ext4 noauto 0 0\n");
    });
    row("in fstab by uuid", "nvme1n1 is mounted at /data by fstab", [](const NodeRoot& root) {
        write(root, u"/run/udev/data/b"_s + QString::fromLatin1(number(root, u"nvme1n1"_s)), "S:disk/by-uuid/1-2\nE:ID_FS_UUID=1-2\n");
        write(root, u"/etc/fstab"_s, "UUID=1-2 /data ext4 defaults 0 0\n");
    });
    row("no IOMMU", "the IOMMU is off", [](const NodeRoot& root) {
        QVERIFY(QFile::remove(root.root + u"/sys/bus/pci/devices/0000:04:00.0/iommu_group"_s));
    });
    row("no vfio-pci", "there is no vfio-pci", [](const NodeRoot& root) {
        QVERIFY(QFile::remove(root.path + u"/modprobe"_s));
    });
}

void EarlyBindScriptTest::leavesADriveThatIsInUse()
{
    QFETCH(const std::function<void(const NodeRoot&)>, spoil);
    QFETCH(const QByteArray, said);
    const NodeRoot root = freshNode(u"twins"_s);
    spoil(root);
    QCOMPARE(play(root, spareLine), 0);
    QCOMPARE(driverOf(root, spare), u"nvme"_s);
    QCOMPARE(log(root), "<4>lanekeeper: 0000:04:00.0 (S7DNNJ0X104932B) stays with the host: " + said + '\n');
}

void EarlyBindScriptTest::leavesWhatIsNotTheRecordedDrive_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("said");
    const QByteArray missing = "<4>lanekeeper: no drive shows the serial ";
    const auto none = [&](const char* name, const QByteArray& one, const QByteArray& serial, const QByteArray& other) {
        QTest::newRow(name) << QByteArray(one + '\t' + serial + '\t' + other + '\n')
                            << QByteArray(missing + serial + "; nothing is taken for it\n");
    };
    none("another serial", ids, "S7DNNJ0X104932", model);
    none("a pattern", ids, "S7DNNJ0X10493*", model);
    none("any", ids, "*", model);
    none("lower case", ids, "s7dnnj0x104932b", model);
    none("another model", ids, spareSerial, "Samsung SSD 990 PRO 1TB");
    none("no model", ids, spareSerial, "");
    none("another subsystem", "144d:a80c:144d:a802", spareSerial, model);
    none("another device", "144d:a80d:144d:a801", spareSerial, model);
    none("something that is no drive", "8086:125c:1849:125c", spareSerial, model);
    QTest::newRow("the boot drive") << QByteArray(ids + '\t' + bootSerial + '\t' + model + '\n')
                                    << "<4>lanekeeper: 0000:01:00.0 (S7DNNJ0X104417P) stays with the host: nvme0n1p2 is mounted at /boot/efi\n"_ba;
    QTest::newRow("nothing") << QByteArray("\n") << QByteArray();
}

void EarlyBindScriptTest::leavesWhatIsNotTheRecordedDrive()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, said);
    const NodeRoot root = freshNode(u"twins"_s);
    QCOMPARE(play(root, line), 0);
    QCOMPARE(driverOf(root, spare), u"nvme"_s);
    QCOMPARE(driverOf(root, bootDrive), u"nvme"_s);
    QCOMPARE(log(root), said);
}

void EarlyBindScriptTest::takesTheDriveInWhicheverSlotItIs()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    // The two change places: ids, serial and model are what counts, not the address.
    const QString first = u"0000:04:00.0"_s;
    const QString second = u"0000:05:00.0"_s;
    QByteArray line;
    for (const char* name : {"vendor", "device", "subsystem_vendor", "subsystem_device"}) {
        const QString one = u"/sys/bus/pci/devices/"_s + first + u'/' + QLatin1StringView(name);
        const QString two = u"/sys/bus/pci/devices/"_s + second + u'/' + QLatin1StringView(name);
        const QByteArray value = bytesOf(root.root + one);
        line += (line.isEmpty() ? "" : ":") + value.trimmed().mid(2);
        write(root, one, bytesOf(root.root + two));
        write(root, two, value);
    }
    for (const char* name : {"serial", "model"}) {
        const QString one = shown(root, first, QLatin1StringView(name));
        const QString two = shown(root, second, QLatin1StringView(name));
        const QByteArray value = bytesOf(root.root + one);
        line += '\t' + value.trimmed();
        write(root, one, bytesOf(root.root + two));
        write(root, two, value);
    }
    QCOMPARE(play(root, line + '\n'), 0);
    QCOMPARE(driverOf(root, first), u"nvme"_s);
    QCOMPARE(driverOf(root, second), u"vfio-pci"_s);
}

void EarlyBindScriptTest::twoDrivesWithOneSerialStay()
{
    const NodeRoot root = freshNode(u"twins"_s);
    write(root, shown(root, bootDrive, u"serial"_s), spareSerial + "     \n");
    QCOMPARE(play(root, spareLine), 0);
    QCOMPARE(driverOf(root, spare), u"nvme"_s);
    QCOMPARE(driverOf(root, bootDrive), u"nvme"_s);
    QCOMPARE(log(root), "<4>lanekeeper: several drives show the serial S7DNNJ0X104932B; all stay with the host\n");
}

void EarlyBindScriptTest::waitsForADriveThatComesUpLate()
{
    const NodeRoot root = freshNode(u"twins"_s);
    const QString serial = root.root + shown(root, spare, u"serial"_s);
    QVERIFY(QFile::rename(serial, serial + u".later"_s));
    QProcess later; // `play` gives it one second
    later.start(u"/bin/sh"_s, {u"-c"_s, u"sleep 0.4; mv \"$0.later\" \"$0\""_s, serial});
    QCOMPARE(play(root, spareLine), 0);
    later.waitForFinished();
    QCOMPARE(driverOf(root, spare), u"vfio-pci"_s);
}

void EarlyBindScriptTest::givesBackWhatVfioDidNotTake()
{
    const NodeRoot root = freshNode(u"twins"_s);
    // The kernel forgets the wish for vfio-pci.
    const QByteArray tool = bytesOf(root.path + u"/kernel-write"_s);
    write(root, u"/bin/kernel-write"_s, QByteArray(tool).replace("value=$1\n", "value=$1\n[ \"$value\" != vfio-pci ] || exit 0\n"));
    QCOMPARE(play(root, spareLine), 0);
    QCOMPARE(driverOf(root, spare), u"nvme"_s);
    QVERIFY2(log(root).contains("vfio-pci did not take it"), log(root).constData());
}

void EarlyBindScriptTest::neverHoldsUpTheStart()
{
    const NodeRoot root = freshNode(u"twins"_s);
    write(root, u"/bin/kernel-write"_s, "#!/bin/sh\nexec sleep 20\n");
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(play(root, spareLine, {u"dash"_s}, "10"), 0);
    QVERIFY2(clock.elapsed() < 15'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(log(root).contains("took too long"), log(root).constData());
}

void EarlyBindScriptTest::runsNothingOfAList()
{
    QFETCH(const QStringList, shell);
    const NodeRoot root = freshNode(u"twins"_s);
    const QByteArray canary = (root.root + u"/tmp/canary"_s).toUtf8();
    QByteArray list;
    for (const QByteArray& nasty : support::nastyTexts(canary))
        list += nasty + '\t' + nasty + '\t' + nasty + '\n' + ids + '\t' + nasty + '\t' + model + '\n';
    QCOMPARE(play(root, list + '\n' + spareLine, shell), 0);
    QVERIFY(!QFile::exists(QString::fromUtf8(canary)));
    QCOMPARE(driverOf(root, bootDrive), u"nvme"_s);
    QCOMPARE(driverOf(root, spare), u"vfio-pci"_s);
}

LANEKEEPER_TEST(EarlyBindScriptTest)
#include "EarlyBindScriptTest.moc"
