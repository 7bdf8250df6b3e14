// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedNode.h"

#include "SimulatedTool.h"
#include "TestMain.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using backend::Output;
using remote::NodeRoot;
using support::freshNode;

namespace {

const QString drive = u"0000:04:00.0"_s;

Output qm(const NodeRoot& root, const QString& words)
{
    return support::runTool(root, u"qm "_s.append(words).split(u' '));
}

QString configPath(const NodeRoot& root, int vmid)
{
    return root.root + u"/etc/pve/qemu-server/%1.conf"_s.arg(vmid);
}

QByteArray config(const NodeRoot& root, int vmid)
{
    QFile file(configPath(root, vmid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

void setConfig(const NodeRoot& root, int vmid, const QByteArray& bytes)
{
    QFile file(configPath(root, vmid));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QString driverOf(const NodeRoot& root, const QString& address)
{
    return QFileInfo(root.root + u"/sys/bus/pci/devices/"_s + address + u"/driver"_s)
        .symLinkTarget()
        .section(u'/', -1);
}

QByteArray reservations(const NodeRoot& root)
{
    QFile file(root.root + u"/run/qemu-server/pci-id-reservations"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The stand-in for qm against what qemu-server does.
class SimulatedQmTest : public support::TestCase {
    Q_OBJECT

private slots:
    void rewritesEveryShippedConfigurationToTheSameBytes_data();
    void rewritesEveryShippedConfigurationToTheSameBytes();

    void acceptsWhatTheSchemaAllows_data();
    void acceptsWhatTheSchemaAllows();
    void refusesWhatTheSchemaDoesNotKnow_data();
    void refusesWhatTheSchemaDoesNotKnow();
    void refusesAStaleDigest();
    void refusesALockedMachine();
    void refusesAMachineThatIsNotThere();
    void sortsKeysAndKeepsDescriptionAndSnapshots();
    void replacesAnOptionSilently();
    void takesOptionsInEveryForm();
    void deletesAnOptionAndTakesItFromTheBootOrder();
    void letsARunningMachineWait();
    void appliesANameToARunningMachineAtOnce();
    void setAndDeleteLeaveTheBytesAsTheyWere();

    void startAppliesWhatIsPending();
    void startTakesTheWholeGroupButBridges();
    void startTakesOneDriveAndLeavesTheOther();
    void startRefuses_data();
    void startRefuses();
    void startForgetsReservationsOfTheDead();
    void stopLeavesTheDriveWithVfio();

    void guestSeesItsDrives();
    void agentErrorsAreThoseOfProxmox();
};

void SimulatedQmTest::rewritesEveryShippedConfigurationToTheSameBytes_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : remote::simulatedNodeNames())
        QTest::newRow(qPrintable(name)) << name;
}

void SimulatedQmTest::rewritesEveryShippedConfigurationToTheSameBytes()
{
    QFETCH(const QString, name);
    const NodeRoot root = freshNode(name);
    const QStringList files = QDir(root.root + u"/etc/pve/qemu-server"_s).entryList({u"*.conf"_s});
    QVERIFY(files.size() >= 2);
    for (const QString& file : files) {
        const int vmid = file.section(u'.', 0, 0).toInt();
        const QByteArray before = config(root, vmid);
        if (before.contains("[PENDING]") || before.contains("\nlock:"))
            continue; // qm applies what waits, and refuses what is locked
        QCOMPARE(qm(root, u"set %1 --numa 0"_s.arg(vmid)).exitCode, 0);
        QCOMPARE(config(root, vmid), before);
    }
}

void SimulatedQmTest::acceptsWhatTheSchemaAllows_data()
{
    QTest::addColumn<QString>("value");
    for (const char* value : {"0000:04:00.0", "04:00", "0000:04:00.0;0000:05:00.0", "host=0000:04:00,pcie=1",
                              "10000:01:00.0,rombar=off", "mapping=nvme0,pcie=yes", "0000:04:00.0,driver=keep",
                              "04:00.0,vendor-id=0x144d,romfile=a.rom,x-vga=0"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void SimulatedQmTest::acceptsWhatTheSchemaAllows()
{
    QFETCH(const QString, value);
    const NodeRoot root = freshNode(u"quiet"_s);
    const Output output = qm(root, u"set 100 --hostpci15 "_s + value);
    QCOMPARE(output.err, QByteArray());
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(output.out, "update VM 100: -hostpci15 " + value.toUtf8() + '\n');
    QVERIFY(config(root, 100).contains("\nhostpci15: " + value.toUtf8() + '\n'));
}

void SimulatedQmTest::refusesWhatTheSchemaDoesNotKnow_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* words, const QByteArray& message) {
        QTest::newRow(QByteArray(words).replace('\n', ' ').constData()) << QString::fromLatin1(words) << message;
    };
    row("set 100 --hostpci0 0000:04:00,pcie=1,allfunc=1",
        "400 Parameter verification failed.\nhostpci0: invalid format - format error\nhostpci0.allfunc: property is "
        "not defined in schema and the schema does not allow additional properties\n");
    row("set 100 --hostpci0 0000:04:00.0,multifunction=1", "hostpci0.multifunction: property is not defined");
    row("set 100 --hostpci0 0000:04:0A.0", "hostpci0.host: value does not match the regex pattern");
    row("set 100 --hostpci0 nvme0", "hostpci0.host: value does not match the regex pattern");
    row("set 100 --hostpci0 ../04:00.0", "hostpci0.host: value does not match the regex pattern");
    row("set 100 --hostpci0 04:00.0,pcie=maybe", "hostpci0.pcie: type check ('boolean') failed - got 'maybe'");
    row("set 100 --hostpci16 04:00.0", "Unknown option: hostpci16");
    row("set 100 --hostpci 04:00.0", "Unknown option: hostpci");
    row("set 100 --delete nonsense", "delete: unknown option 'nonsense'");
    row("set 100 --hostpci0 04:00.0 --delete hostpci0", "you can't use '-hostpci0' and -delete hostpci0'");
    row("set 100 --name evil\nhostpci3:", "must not contain a line feed");
    row("set 100", "no options specified");
    row("set 100 extra", "400 too many arguments");
    row("set 1x0 --name a", "vmid: type check ('integer') failed");
    row("set ../100 --name a", "vmid: type check ('integer') failed");
}

void SimulatedQmTest::refusesWhatTheSchemaDoesNotKnow()
{
    QFETCH(const QString, words);
    QFETCH(const QByteArray, message);
    const NodeRoot root = freshNode(u"quiet"_s);
    const auto before = support::contentsOf(root.root);
    const Output output = qm(root, words);
    QVERIFY(output.exitCode != 0);
    QVERIFY2(output.err.contains(message), output.err.constData());
    QCOMPARE(output.out, QByteArray());
    QCOMPARE(support::contentsOf(root.root), before);
}

void SimulatedQmTest::refusesAStaleDigest()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    const QByteArray before = config(root, 100);
    const Output stale = qm(root, u"set 100 --hostpci0 04:00.0 --digest 0123456789012345678901234567890123456789"_s);
    QCOMPARE(stale.exitCode, 255);
    QCOMPARE(stale.err, "checksum mismatch (file change by other user?)\n");
    QCOMPARE(config(root, 100), before);

    const QByteArray digest = QCryptographicHash::hash(before, QCryptographicHash::Sha1).toHex();
    QCOMPARE(qm(root, u"set 100 --hostpci0 04:00.0 --digest "_s + QString::fromLatin1(digest)).exitCode, 0);
    QVERIFY(config(root, 100) != before);
}

void SimulatedQmTest::refusesALockedMachine()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    setConfig(root, 100, "lock: backup\nname: truenas\n");
    for (const QString& words : {u"set 100 --hostpci0 04:00.0"_s, u"start 100"_s}) {
        const Output output = qm(root, words);
        QCOMPARE(output.exitCode, 255);
        QCOMPARE(output.err, "VM is locked (backup)\n");
        QCOMPARE(config(root, 100), "lock: backup\nname: truenas\n");
    }
}

void SimulatedQmTest::refusesAMachineThatIsNotThere()
{
    const Output output = qm(freshNode(u"quiet"_s), u"set 999 --name a"_s);
    QVERIFY(output.exitCode != 0);
    QCOMPARE(output.err, "Configuration file 'nodes/pve1/qemu-server/999.conf' does not exist\n");
}

void SimulatedQmTest::sortsKeysAndKeepsDescriptionAndSnapshots()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    setConfig(root, 100, "name: a\n#First: 100%25\n#Second\\n `x`\nmemory: 512\n\n\n[b-snap]\nname: old\nhostpci0: 05:00\n"
                         "[a-snap]\n#About\nmemory: 1\n");
    QCOMPARE(qm(root, u"set 100 --hostpci0 0000:04:00.0"_s).exitCode, 0);
    QCOMPARE(config(root, 100), "#First: 100%25\n#Second\\n `x`\nhostpci0: 0000:04:00.0\nmemory: 512\nname: a\n\n[a-snap]\n"
                                "#About\nmemory: 1\n\n[b-snap]\nhostpci0: 05:00\nname: old\n");
}

void SimulatedQmTest::replacesAnOptionSilently()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    QCOMPARE(qm(root, u"set 100 --hostpci0 0000:00:02.0"_s).exitCode, 0);
    const Output output = qm(root, u"set 100 --hostpci0 0000:04:00.0"_s);
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(output.err, QByteArray());
    QVERIFY(!config(root, 100).contains("00:02.0"));
}

void SimulatedQmTest::takesOptionsInEveryForm()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    const Output output = qm(root, u"set 100 -name one --hostpci1=04:00.0,pcie=1 --args a\\b\"c'$(d)&e"_s);
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(output.out, "update VM 100: -args a\\b\"c'$(d)&e -hostpci1 04:00.0,pcie=1 -name one\n");
    QVERIFY(config(root, 100).contains("\nargs: a\\b\"c'$(d)&e\n"));
    QVERIFY(config(root, 100).contains("\nhostpci1: 04:00.0,pcie=1\n"));
}

void SimulatedQmTest::deletesAnOptionAndTakesItFromTheBootOrder()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    setConfig(root, 100, "boot: order=scsi0;hostpci0;net0\nhostpci0: 04:00.0\n");
    QCOMPARE(qm(root, u"set 100 --delete hostpci0"_s).out, "update VM 100: -delete hostpci0\n");
    QCOMPARE(config(root, 100), "boot: order=scsi0;net0\n");
    const Output again = qm(root, u"set 100 --delete hostpci0"_s);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.err, "cannot delete 'hostpci0' - not set in current configuration!\n");
}

void SimulatedQmTest::letsARunningMachineWait()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    const QByteArray before = config(root, 101);
    QCOMPARE(qm(root, u"set 101 --hostpci0 0000:04:00.0"_s).exitCode, 0);
    QCOMPARE(config(root, 101), before + "\n[PENDING]\nhostpci0: 0000:04:00.0\n");
    QVERIFY(qm(root, u"pending 101"_s).out.contains("new hostpci0: 0000:04:00.0\n"));
    QVERIFY(!qm(root, u"config 101 --current"_s).out.contains("hostpci0"));
    QVERIFY(qm(root, u"config 101"_s).out.contains("hostpci0"));

    QCOMPARE(qm(root, u"set 101 --revert hostpci0"_s).exitCode, 0);
    QCOMPARE(config(root, 101), before);
    QCOMPARE(qm(root, u"set 101 --hostpci0 0000:04:00.0"_s).exitCode, 0);
    QCOMPARE(qm(root, u"set 101 --delete hostpci0,cores"_s).exitCode, 0);
    QCOMPARE(config(root, 101), before + "\n[PENDING]\ndelete: cores\n");
}

void SimulatedQmTest::appliesANameToARunningMachineAtOnce()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    QCOMPARE(qm(root, u"set 101 --name renamed --memory 4096"_s).exitCode, 0);
    QVERIFY(config(root, 101).contains("\nname: renamed\n"));
    QVERIFY(config(root, 101).endsWith("\n[PENDING]\nmemory: 4096\n"));
}

void SimulatedQmTest::setAndDeleteLeaveTheBytesAsTheyWere()
{
    const NodeRoot root = freshNode(u"given"_s);
    for (const int vmid : {100, 101, 103}) {
        const QByteArray before = config(root, vmid);
        QCOMPARE(qm(root, u"set %1 --hostpci7 0000:05:00.0"_s.arg(vmid)).exitCode, 0);
        QVERIFY(config(root, vmid) != before);
        QCOMPARE(qm(root, u"set %1 --delete hostpci7"_s.arg(vmid)).exitCode, 0);
        QCOMPARE(config(root, vmid), before);
    }
}

void SimulatedQmTest::startAppliesWhatIsPending()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    QCOMPARE(qm(root, u"set 101 --hostpci0 0000:04:00.0 --delete onboot"_s).exitCode, 0);
    QCOMPARE(qm(root, u"stop 101"_s).exitCode, 0);
    QVERIFY(config(root, 101).contains("[PENDING]"));
    QCOMPARE(qm(root, u"start 101"_s).exitCode, 0);
    QVERIFY(!config(root, 101).contains("[PENDING]") && !config(root, 101).contains("onboot"));
    QCOMPARE(reservations(root), "0000:04:00.0 101 pid:20101\n");
    QCOMPARE(qm(root, u"status 101"_s).out, "status: running\n");
    QCOMPARE(qm(root, u"start 101"_s).err, "VM 101 already running\n");
}

void SimulatedQmTest::startTakesTheWholeGroupButBridges()
{
    const NodeRoot root = freshNode(u"crowded"_s);
    QCOMPARE(qm(root, u"set 100 --hostpci0 0000:02:00.0,pcie=1"_s).exitCode, 0);
    QCOMPARE(qm(root, u"start 100"_s).exitCode, 0);
    for (const QString& address : {u"0000:01:00.0"_s, u"0000:01:00.1"_s, u"0000:02:00.0"_s, u"0000:03:00.0"_s})
        QCOMPARE(driverOf(root, address), u"vfio-pci"_s);
    QCOMPARE(driverOf(root, u"0000:00:01.1"_s), u"pcieport"_s);
    QCOMPARE(driverOf(root, u"0000:04:00.0"_s), u"nvme"_s);
    QVERIFY(!QFileInfo::exists(root.root + u"/sys/class/net/enp1s0f0np0"_s));
    QVERIFY(!QFileInfo::exists(root.root + u"/sys/block/nvme1n1"_s)); // the boot drive is gone too
    const QByteArray disks = support::runTool(root, {u"lsblk"_s, u"-J"_s}).out;
    QVERIFY(disks.contains("\"nvme2n1\"") && disks.contains("\"sda\"") && !disks.contains("\"nvme1n1\""));
    QVERIFY(!support::runTool(root, {u"pvs"_s}).out.contains("pv_name"));
    QCOMPARE(reservations(root), "0000:02:00.0 100 pid:20100\n");
}

void SimulatedQmTest::startTakesOneDriveAndLeavesTheOther()
{
    const NodeRoot root = freshNode(u"twins"_s);
    QCOMPARE(qm(root, u"set 100 --hostpci0 0000:04:00.0,pcie=1"_s).exitCode, 0);
    QCOMPARE(qm(root, u"start 100"_s).exitCode, 0);
    QCOMPARE(driverOf(root, u"0000:04:00.0"_s), u"vfio-pci"_s);
    QCOMPARE(driverOf(root, u"0000:01:00.0"_s), u"nvme"_s);
    QVERIFY(QFileInfo::exists(root.root + u"/sys/class/nvme/nvme0"_s));
    QVERIFY(!QFileInfo::exists(root.root + u"/sys/class/nvme/nvme1"_s));
    QVERIFY(QFileInfo::exists(root.root + u"/sys/bus/pci/drivers/vfio-pci/0000:04:00.0/vendor"_s));
}

void SimulatedQmTest::startRefuses_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("vmid");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("i440fx with pcie") << u"dim"_s << u"hostpci0 04:00.0,pcie=1 --delete machine"_s << 100
                                      << QByteArray("q35 machine model is not enabled at /usr/share/perl5/PVE/QemuServer/PCI.pm line ");
    QTest::newRow("IOMMU off in firmware") << u"dark"_s << u"hostpci0 0000:01:00.0,pcie=1"_s << 100
                                           << QByteArray("cannot prepare PCI pass-through, IOMMU not present\n");
    QTest::newRow("IOMMU off in kernel") << u"dim"_s << u"hostpci0 0000:04:00.0,pcie=1"_s << 100
                                         << QByteArray("cannot prepare PCI pass-through, IOMMU not present\n");
    QTest::newRow("no such device") << u"quiet"_s << u"hostpci0 0000:99:00.0"_s << 100
                                    << QByteArray("no PCI device found for '0000:99:00.0'\n");
    QTest::newRow("held by another") << u"given"_s << u"hostpci0 0000:04:00.0"_s << 103
                                     << QByteArray("PCI device '0000:04:00.0' already in use by VMID '100'\n");
    QTest::newRow("twice") << u"quiet"_s << u"hostpci0 04:00 --hostpci1 0000:04:00.0"_s << 100
                           << QByteArray("device '0000:04:00.0' assigned more than once\n");
    QTest::newRow("no such mapping") << u"quiet"_s << u"hostpci0 mapping=nvme0"_s << 100
                                     << QByteArray("PCI device mapping not found for 'nvme0'\n");
}

void SimulatedQmTest::startRefuses()
{
    QFETCH(const QString, node);
    QFETCH(const QString, option);
    QFETCH(const int, vmid);
    QFETCH(const QByteArray, message);
    const NodeRoot root = freshNode(node);
    QCOMPARE(qm(root, u"set %1 --%2"_s.arg(vmid).arg(option)).exitCode, 0);
    const auto before = support::contentsOf(root.root);
    const Output output = qm(root, u"start %1"_s.arg(vmid));
    QCOMPARE(output.exitCode, 255);
    QVERIFY2(output.err.startsWith(message), output.err.constData());
    QCOMPARE(qm(root, u"status %1"_s.arg(vmid)).out, "status: stopped\n");
    QCOMPARE(support::contentsOf(root.root), before);
}

void SimulatedQmTest::startForgetsReservationsOfTheDead()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    QFile stale(root.root + u"/run/qemu-server/pci-id-reservations"_s);
    QVERIFY(stale.open(QIODevice::WriteOnly) && stale.write("0000:04:00.0 555 pid:4444\n") > 0);
    stale.close();
    QCOMPARE(qm(root, u"set 100 --hostpci0 0000:04:00.0"_s).exitCode, 0);
    QCOMPARE(qm(root, u"start 100"_s).exitCode, 0);
}

void SimulatedQmTest::stopLeavesTheDriveWithVfio()
{
    const NodeRoot root = freshNode(u"given"_s);
    QCOMPARE(qm(root, u"stop 100"_s).exitCode, 0);
    QCOMPARE(reservations(root), QByteArray());
    QCOMPARE(driverOf(root, drive), u"vfio-pci"_s);
    QVERIFY(!QFileInfo::exists(root.root + u"/proc/1842"_s));
    QCOMPARE(qm(root, u"status 100"_s).out, "status: stopped\n");
    QCOMPARE(qm(root, u"start 100"_s).exitCode, 0);
}

void SimulatedQmTest::guestSeesItsDrives()
{
    const NodeRoot root = freshNode(u"given"_s);
    const QStringList ask{u"qm"_s, u"guest"_s, u"exec"_s, u"100"_s, u"--timeout"_s, u"9"_s, u"--"_s, u"sh"_s, u"-c"_s, u"x"_s};
    const auto answer = QJsonDocument::fromJson(support::runTool(root, ask).out).object();
    QCOMPARE(answer.value("exitcode"_L1).toInt(-1), 0);
    QCOMPARE(answer.value("exited"_L1).toInt(-1), 1);
    QCOMPARE(answer.value("out-data"_L1).toString(),
             u"NVME 0000:01:00.0 0x144d 0xa80a nvme S6B0NL0W417588K|Samsung SSD 980 PRO 2TB|nvme0\n"_s);
    QCOMPARE(qm(root, u"agent 100 ping"_s).exitCode, 0);

    const auto without = QJsonDocument::fromJson(qm(root, u"guest exec 101 -- sh -c x"_s).out).object();
    QCOMPARE(without.value("exitcode"_L1).toInt(-1), 0);
    QVERIFY(!without.contains("out-data"_L1));
}

void SimulatedQmTest::agentErrorsAreThoseOfProxmox()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    QCOMPARE(qm(root, u"guest exec 100 -- sh -c x"_s).err, "VM 100 is not running\n");
    setConfig(root, 101, "name: docker\n");
    const Output output = qm(root, u"agent 101 ping"_s);
    QCOMPARE(output.err, "No QEMU guest agent configured\n");
    QCOMPARE(output.exitCode, 255);
}

LANEKEEPER_TEST(SimulatedQmTest)
#include "SimulatedQmTest.moc"
