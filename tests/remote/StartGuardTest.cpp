// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "ShippedScript.h"
#include "SimulatedTool.h"
#include "TestMain.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using backend::Output;
using remote::NodeRoot;
using support::bytesOf;
using support::runShipped;
using support::runTool;

namespace {

/// The free drives of demo:quiet, each alone in its group, as a start is told of them.
const QList<QByteArray> drive{"0000:04:00.0", "0x144d", "0xa80a", "0x144d", "0xa801", "S6B0NL0W417203X", "nvme", "drop"};
const QList<QByteArray> other{"0000:05:00.0", "0x15b7", "0x5006", "0x15b7", "0x5006", "22174R481906", "nvme", "drop"};
/// One of the functions that share a group with others.
const QList<QByteArray> sound{"0000:00:1f.3", "0x8086", "0x7ad0", "0x1849", "0x3897", "", "snd_hda_intel", "drop"};

QString configPath(const NodeRoot& root) { return root.root + u"/etc/pve/qemu-server/100.conf"_s; }

QByteArray digest(const NodeRoot& root)
{
    return QCryptographicHash::hash(bytesOf(configPath(root)), QCryptographicHash::Sha1).toHex();
}

QList<QByteArray> wordsFor(const NodeRoot& root, const QList<QList<QByteArray>>& functions, const QByteArray& onboot = "1")
{
    QList<QByteArray> words{"100", "job-1", "3", digest(root), onboot, QByteArray::number(functions.size())};
    for (const auto& each : functions)
        words += each;
    return words;
}

bool isThere(const NodeRoot& root, const QString& path) { return QFileInfo::exists(root.root + path); }

QString driverOf(const NodeRoot& root, const QString& address)
{
    return QFileInfo(root.root + u"/sys/bus/pci/devices/%1/driver"_s.arg(address)).symLinkTarget().section(u'/', -1);
}

bool awaitGone(const NodeRoot& root, const QString& path)
{
    QElapsedTimer clock;
    clock.start();
    while (isThere(root, path) && clock.elapsed() < 60'000)
        QTest::qWait(50);
    return !isThere(root, path);
}

} // namespace

/// The guard over a VM's start, as its scripts make and hear it, under every shell.
class StartGuardTest : public support::TestCase {
    Q_OBJECT

private slots:
    void watchesAndIsConfirmed_data() { support::addShells(); }
    void watchesAndIsConfirmed();
    void goesOffUnlessItIsConfirmed_data() { support::addShells(); }
    void goesOffUnlessItIsConfirmed();
    void givesBackOnlyWhatTheStartTook();
    void aGuardOfOldLeavesTheNextOneAlone();
    void isSetOnceForAStart();

    void refusesWhatIsNotAsItWas_data();
    void refusesWhatIsNotAsItWas();
    void refusesArgumentsThatAreNone_data();
    void refusesArgumentsThatAreNone();
    void startsNothingUnwatched();
};

void StartGuardTest::watchesAndIsConfirmed()
{
    QFETCH(const QStringList, shell);
    const NodeRoot root = support::freshNode(u"quiet"_s);
    const Output armed = runShipped(root, u"arm-start-guard.sh"_s, wordsFor(root, {drive}), {}, shell);
    QCOMPARE(armed.err, QByteArray());
    QCOMPARE(armed.exitCode, 0);
    QVERIFY(bytesOf(configPath(root)).contains("\nonboot: 0\n"));
    QCOMPARE(runShipped(root, u"tell-start-guard.sh"_s, {"look", "100", "job-1"}, {}, shell).out, QByteArray("watched\n"));
    QCOMPARE(runShipped(root, u"tell-start-guard.sh"_s, {"look", "100", "job-2"}, {}, shell).out, QByteArray("none\n"));
    QCOMPARE(runShipped(root, u"start-vm.sh"_s, {"100", "watched"}, {}, shell).exitCode, 0);
    QCOMPARE(runShipped(root, u"tell-start-guard.sh"_s, {"confirm", "100", "job-1", "1"}, {}, shell).out, QByteArray("done\n"));
    QVERIFY(bytesOf(configPath(root)).contains("\nonboot: 1\n"));
    QVERIFY(!isThere(root, u"/run/lanekeeper/start-100"_s) && !isThere(root, u"/var/lib/lanekeeper/starts/100"_s));
    QVERIFY(isThere(root, u"/run/qemu-server/100.pid"_s));
}

void StartGuardTest::goesOffUnlessItIsConfirmed()
{
    QFETCH(const QStringList, shell);
    const NodeRoot root = support::freshNode(u"quiet"_s);
    QVERIFY(support::write(root.root + u"/.simulated/pause"_s, "0.05\n"));
    (void)runTool(root, {u"qm"_s, u"set"_s, u"100"_s, u"--hostpci0"_s, u"0000:04:00.0"_s});
    QCOMPARE(runShipped(root, u"arm-start-guard.sh"_s, wordsFor(root, {drive}), {}, shell).exitCode, 0);
    QCOMPARE(runShipped(root, u"start-vm.sh"_s, {"100", "watched"}, {}, shell).exitCode, 0);
    QCOMPARE(driverOf(root, u"0000:04:00.0"_s), u"vfio-pci"_s);
    QVERIFY(awaitGone(root, u"/run/lanekeeper/start-100/armed"_s));
    QVERIFY(!isThere(root, u"/run/qemu-server/100.pid"_s));
    QCOMPARE(driverOf(root, u"0000:04:00.0"_s), u"nvme"_s);
    QVERIFY(!bytesOf(root.root + u"/.simulated/dynamic-ids"_s).contains("144d a80a"));
    const Output late = runShipped(root, u"tell-start-guard.sh"_s, {"confirm", "100", "job-1", "1"}, {}, shell);
    QVERIFY2(late.out.startsWith("given-back "), late.out.constData());
    QVERIFY(bytesOf(configPath(root)).contains("\nonboot: 0\n"));
    QVERIFY(runShipped(root, u"tell-start-guard.sh"_s, {"confirm-all"}, {}, shell).out.startsWith("given-back 100 "));
}

void StartGuardTest::givesBackOnlyWhatTheStartTook()
{
    const NodeRoot root = support::freshNode(u"quiet"_s);
    (void)runTool(root, {u"qm"_s, u"set"_s, u"100"_s, u"--hostpci0"_s, u"0000:04:00.0"_s});
    // Released before, so that is where it goes back to.
    (void)runTool(root, {u"modprobe"_s, u"vfio-pci"_s});
    QCOMPARE(runShipped(root, u"bind-function.sh"_s, other.mid(0, 6) + QList<QByteArray>{"nvme", "vfio-pci", "drop"}).exitCode, 0);
    QCOMPARE(runShipped(root, u"arm-start-guard.sh"_s, wordsFor(root, {drive, other})).exitCode, 0);
    QCOMPARE(runShipped(root, u"start-vm.sh"_s, {"100", "watched"}).exitCode, 0);
    QCOMPARE(runShipped(root, u"tell-start-guard.sh"_s, {"give-back", "100", "job-1"}).out, QByteArray("done\n"));
    QCOMPARE(driverOf(root, u"0000:04:00.0"_s), u"nvme"_s);
    QCOMPARE(driverOf(root, u"0000:05:00.0"_s), u"vfio-pci"_s);
}

void StartGuardTest::aGuardOfOldLeavesTheNextOneAlone()
{
    const NodeRoot root = support::freshNode(u"quiet"_s);
    QVERIFY(support::write(root.root + u"/.simulated/pause"_s, "0.1\n")); // 3.6 seconds in all
    QCOMPARE(runShipped(root, u"arm-start-guard.sh"_s, wordsFor(root, {drive}, "")).exitCode, 0);
    QTest::qWait(2500);
    QCOMPARE(runShipped(root, u"tell-start-guard.sh"_s, {"confirm", "100", "job-1", ""}).out, QByteArray("done\n"));
    QList<QByteArray> words = wordsFor(root, {drive}, "");
    words[1] = "job-2";
    QVERIFY(support::write(root.root + u"/.simulated/pause"_s, "5\n"));
    QCOMPARE(runShipped(root, u"arm-start-guard.sh"_s, words).exitCode, 0);
    QTest::qWait(2500);
    QCOMPARE(runShipped(root, u"tell-start-guard.sh"_s, {"look", "100", "job-2"}).out, QByteArray("watched\n"));
}

void StartGuardTest::isSetOnceForAStart()
{
    const NodeRoot root = support::freshNode(u"quiet"_s);
    QList<QByteArray> words = wordsFor(root, {drive});
    QCOMPARE(runShipped(root, u"arm-start-guard.sh"_s, words).exitCode, 0);
    QCOMPARE(runShipped(root, u"arm-start-guard.sh"_s, words).exitCode, 0); // though onboot is another one by now
    words[1] = "job-2";
    QCOMPARE(runShipped(root, u"arm-start-guard.sh"_s, words).exitCode, 16);
}

void StartGuardTest::refusesWhatIsNotAsItWas_data()
{
    QTest::addColumn<QList<QList<QByteArray>>>("functions");
    QTest::addColumn<QString>("spoiled");
    QTest::addColumn<int>("code");
    QList<QByteArray> twin = drive;
    twin[5] = "S6B0NL0W417204X";
    QList<QByteArray> slot = drive;
    slot[2] = "0xa80b";
    QList<QByteArray> bound = drive;
    bound[6] = "-";
    using Functions = QList<QList<QByteArray>>;
    QTest::newRow("another serial") << Functions{twin} << QString() << 10;
    QTest::newRow("another device") << Functions{slot} << QString() << 10;
    QTest::newRow("another driver") << Functions{bound} << QString() << 11;
    QTest::newRow("a group that has more members") << Functions{drive, sound} << QString() << 11;
    QTest::newRow("another configuration") << Functions{drive} << u"set"_s << 11;
    QTest::newRow("a VM that runs") << Functions{drive} << u"start"_s << 12;
    QTest::newRow("a drive that is mounted") << Functions{drive} << u"mount"_s << 14;
}

void StartGuardTest::refusesWhatIsNotAsItWas()
{
    QFETCH(const QList<QList<QByteArray>>, functions);
    QFETCH(const QString, spoiled);
    QFETCH(const int, code);
    const NodeRoot root = support::freshNode(u"quiet"_s);
    const QList<QByteArray> words = wordsFor(root, functions);
    if (spoiled == "set"_L1)
        (void)runTool(root, {u"qm"_s, u"set"_s, u"100"_s, u"--cores"_s, u"8"_s});
    if (spoiled == "start"_L1)
        (void)runTool(root, {u"qm"_s, u"start"_s, u"100"_s});
    if (spoiled == "mount"_L1) {
        QFile mounts(root.root + u"/proc/self/mountinfo"_s);
        QVERIFY(mounts.open(QIODevice::Append));
        mounts.write("900 1 259:0 / /mnt/late rw - ext4 /dev/nvme0n1 rw\n");
    }
    const QByteArray config = bytesOf(configPath(root));
    const Output output = runShipped(root, u"arm-start-guard.sh"_s, words);
    QCOMPARE(output.exitCode, code);
    QVERIFY(!output.err.isEmpty());
    QCOMPARE(bytesOf(configPath(root)), config);
    QVERIFY(!isThere(root, u"/run/lanekeeper/start-100"_s) && !isThere(root, u"/run/lanekeeper/.new-start-100"_s));
    QVERIFY(!isThere(root, u"/var/lib/lanekeeper/starts/100"_s));
}

void StartGuardTest::refusesArgumentsThatAreNone_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("word");
    for (const char* vmid : {"", "../100", "-1", "100;reboot", "$(reboot)", "0"})
        QTest::addRow("VM %s", vmid) << 0 << QByteArray(vmid);
    for (const char* job : {"", "../x", "-x", "a b", "$(reboot)"})
        QTest::addRow("job %s", job) << 1 << QByteArray(job);
    for (const char* minutes : {"", "-3", "x", "3000"})
        QTest::addRow("minutes %s", minutes) << 2 << QByteArray(minutes);
    for (const char* onboot : {"0", "2", "1 --args", "yes\n"})
        QTest::addRow("onboot %s", onboot) << 4 << QByteArray(onboot);
    for (const char* count : {"", "0", "2", "-1"})
        QTest::addRow("count %s", count) << 5 << QByteArray(count);
    QTest::newRow("keep") << 13 << QByteArray("maybe");
}

void StartGuardTest::refusesArgumentsThatAreNone()
{
    QFETCH(const int, place);
    QFETCH(const QByteArray, word);
    const NodeRoot root = support::freshNode(u"quiet"_s);
    QList<QByteArray> words = wordsFor(root, {drive});
    words[place] = word;
    QCOMPARE(runShipped(root, u"arm-start-guard.sh"_s, words).exitCode, 2);
    QVERIFY(bytesOf(configPath(root)).contains("\nonboot: 1\n"));
    QVERIFY(!isThere(root, u"/run/lanekeeper/start-100"_s));
}

void StartGuardTest::startsNothingUnwatched()
{
    const NodeRoot root = support::freshNode(u"quiet"_s);
    QCOMPARE(runShipped(root, u"start-vm.sh"_s, {"100", "watched"}).exitCode, 120);
    QCOMPARE(runShipped(root, u"start-vm.sh"_s, {"100", "somehow"}).exitCode, 2);
    QVERIFY(!isThere(root, u"/run/qemu-server/100.pid"_s));
    QCOMPARE(runShipped(root, u"tell-start-guard.sh"_s, {"look", "../100", "job-1"}).exitCode, 2);
    QCOMPARE(runShipped(root, u"tell-start-guard.sh"_s, {"confirm", "100", "job-1", "0"}).exitCode, 2);
    QCOMPARE(runShipped(root, u"tell-start-guard.sh"_s, {"confirm-everything"}).exitCode, 2);
}

LANEKEEPER_TEST(StartGuardTest)
#include "StartGuardTest.moc"
