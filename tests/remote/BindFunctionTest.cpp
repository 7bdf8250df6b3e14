// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "ShippedScript.h"
#include "SimulatedTool.h"
#include "TestMain.h"

using namespace Qt::StringLiterals;
using backend::Output;
using remote::NodeRoot;
using support::bytesOf;
using support::contentsOf;
using support::freshNode;

namespace {

const QByteArray drive = "0000:04:00.0";

QByteArray lineOf(const NodeRoot& root, const QString& path) { return bytesOf(root.root + path).trimmed(); }

QByteArray frame(const QByteArray& driver, const QByteArray& serial)
{
    return "bound " + driver + ' ' + serial + " 12\n" + drive + '\n';
}

void append(const NodeRoot& root, const QString& path, const QByteArray& text)
{
    QVERIFY(support::write(root.root + path, bytesOf(root.root + path) + text));
}

/// A function's words for the script, with the ids it really has.
struct Hand {
    QByteArray serial;
    QByteArray from = "nvme";
    QByteArray to = "vfio-pci";
    QByteArray keep = "drop";
    QByteArray address = drive;
};

Output bind(const NodeRoot& root, const Hand& hand, const QStringList& shell = {u"dash"_s})
{
    QList<QByteArray> words{hand.address};
    for (const char* name : {"vendor", "device", "subsystem_vendor", "subsystem_device"})
        words.append(lineOf(root, u"/sys/bus/pci/devices/%1/%2"_s.arg(QString::fromLatin1(hand.address), QString::fromLatin1(name))));
    return support::runShipped(root, u"bind-function.sh"_s, words + QList<QByteArray>{hand.serial, hand.from, hand.to, hand.keep}, {}, shell);
}

/// Without what vfio-pci learned or forgot.
QMap<QString, QByteArray> tree(const NodeRoot& root)
{
    auto contents = contentsOf(root.root);
    contents.removeIf([](const auto& entry) {
        return entry.key().startsWith(u"/.simulated/asleep"_s) || entry.key() == "/.simulated/dynamic-ids"_L1
            || entry.key() == "/sys/bus/pci/drivers/vfio-pci"_L1 || entry.key() == "/dev/vfio"_L1;
    });
    return contents;
}

} // namespace

/// bind-function.sh: a drive goes to a VM's driver only when it is the one meant and nobody uses it, and
/// comes back as the same one.
class BindFunctionTest : public support::TestCase {
    Q_OBJECT

private slots:
    void givesAndGivesBackWithTheSameSerial_data() { support::addShells(); }
    void givesAndGivesBackWithTheSameSerial();
    void whatIsDoneAlreadyIsLeftAlone();
    void refusesAnotherDevice_data();
    void refusesAnotherDevice();
    void refusesAnotherDriver();
    void takesAFunctionThatNobodyHas();
    void refusesWordsThatMakeNoSense_data();
    void refusesWordsThatMakeNoSense();

    void refusesADriveInUse_data();
    void refusesADriveInUse();
    void refusesToReleaseAMountedDrive();
    void refusesAMemberOfAPool();
    void seesThroughMultipath();
    void refusesWhatItCannotTell_data();
    void refusesWhatItCannotTell();
    void leavesAFreeDriveToBeTakenBesideABusyOne();

    void putsBackWhatVfioDoesNotTake();
    void refusesToTakeFromARunningMachine();
    void saysThatAnotherDriveCameUp();
    void saysThatNoDriveCameUp();
    void leavesIdsThatAnotherMachineUses();
    void aBlankInASerialIsNoOtherWord();
};

void BindFunctionTest::givesAndGivesBackWithTheSameSerial()
{
    QFETCH(const QStringList, shell);
    const NodeRoot root = freshNode(u"quiet"_s);
    const auto before = tree(root);
    const Output given = bind(root, {"S6B0NL0W417203X"}, shell);
    QCOMPARE(given.err, QByteArray());
    QCOMPARE(given.exitCode, 0);
    QCOMPARE(given.out, frame("vfio-pci", "-"));
    QCOMPARE(lineOf(root, u"/sys/bus/pci/devices/0000:04:00.0/driver_override"_s), "vfio-pci");
    QVERIFY(!QFileInfo::exists(root.root + u"/sys/block/nvme0n1"_s) && QFileInfo::exists(root.root + u"/sys/block/nvme1n1"_s));

    const Output back = bind(root, {"S6B0NL0W417203X", "vfio-pci", "nvme"}, shell);
    QCOMPARE(back.err, QByteArray());
    QCOMPARE(back.exitCode, 0);
    QCOMPARE(back.out, frame("nvme", "S6B0NL0W417203X"));
    QCOMPARE(tree(root), before);
}

void BindFunctionTest::whatIsDoneAlreadyIsLeftAlone()
{
    const NodeRoot root = freshNode(u"given"_s); // a running VM has it
    const auto before = contentsOf(root.root);
    const Output output = bind(root, {"S6B0NL0W417588K"});
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(output.out, frame("vfio-pci", "-"));
    QCOMPARE(contentsOf(root.root), before);
}

void BindFunctionTest::refusesAnotherDevice_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::newRow("vendor") << u"vendor"_s;
    QTest::newRow("device") << u"device"_s;
    QTest::newRow("subsystem") << u"subsystem_device"_s;
    QTest::newRow("serial") << u"nvme/nvme0/serial"_s;
}

void BindFunctionTest::refusesAnotherDevice()
{
    QFETCH(const QString, attribute);
    const NodeRoot root = freshNode(u"quiet"_s);
    const QList<QByteArray> words{drive, "0x144d", "0xa80a", "0x144d", "0xa801", "S6B0NL0W417203X", "nvme", "vfio-pci", "drop"};
    QVERIFY(support::write(root.root + u"/sys/bus/pci/devices/0000:04:00.0/"_s + attribute, "0x4711\n"));
    const auto before = contentsOf(root.root);
    const Output output = support::runShipped(root, u"bind-function.sh"_s, words);
    QCOMPARE(output.exitCode, 10);
    QCOMPARE(output.out, QByteArray());
    QVERIFY(output.err.contains("0x4711"));
    QCOMPARE(contentsOf(root.root), before);
}

void BindFunctionTest::refusesAnotherDriver()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    const auto before = contentsOf(root.root);
    const Output unowned = bind(root, {"S6B0NL0W417203X", "-"});
    QCOMPARE(unowned.exitCode, 13);
    QCOMPARE(unowned.err, "0000:04:00.0: nvme has it, not -\n");
    const Output network = bind(root, {"", "nvme", "vfio-pci", "drop", "0000:03:00.0"});
    QCOMPARE(network.exitCode, 13);
    QCOMPARE(network.err, "0000:03:00.0: igc has it, not nvme\n");
    QCOMPARE(contentsOf(root.root), before);
}

void BindFunctionTest::takesAFunctionThatNobodyHas()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    const auto before = tree(root);
    QCOMPARE(support::runTool(root, {u"kernel-write"_s, QString::fromLatin1(drive), u"/sys/bus/pci/drivers/nvme/unbind"_s}).exitCode, 0);
    QCOMPARE(bind(root, {"S6B0NL0W417203X", "nvme"}).exitCode, 13);
    QCOMPARE(bind(root, {"S6B0NL0W417203X", "-", "vfio-pci"}).out, frame("vfio-pci", "-"));
    QCOMPARE(bind(root, {"S6B0NL0W417203X", "vfio-pci", "nvme"}).exitCode, 0);
    QCOMPARE(support::runTool(root, {u"kernel-write"_s, QString::fromLatin1(drive), u"/sys/bus/pci/drivers/nvme/unbind"_s}).exitCode, 0);
    QCOMPARE(bind(root, {"S6B0NL0W417203X", "-", "nvme"}).exitCode, 0);
    QCOMPARE(tree(root), before);
}

void BindFunctionTest::refusesWordsThatMakeNoSense_data()
{
    QTest::addColumn<QList<QByteArray>>("words");
    const QList<QByteArray> right{drive, "0x144d", "0xa80a", "0x144d", "0xa801", "", "nvme", "vfio-pci", "drop"};
    const auto row = [&](const char* name, int at, const QByteArray& word) {
        QList<QByteArray> words = right;
        words[at] = word;
        QTest::newRow(name) << words;
    };
    QTest::newRow("none") << QList<QByteArray>();
    QTest::newRow("too many") << right + QList<QByteArray>{"x"};
    row("path", 0, "../../../0000:04:00.0");
    row("pattern", 0, "0000:04:00.*");
    row("whole slot", 0, "0000:04:00");
    row("other driver", 7, "igc");
    row("from itself", 6, "vfio-pci");
    row("keep", 8, "yes");
}

void BindFunctionTest::refusesWordsThatMakeNoSense()
{
    QFETCH(const QList<QByteArray>, words);
    static const NodeRoot root = freshNode(u"quiet"_s);
    const auto before = contentsOf(root.root);
    const Output output = support::runShipped(root, u"bind-function.sh"_s, words);
    QCOMPARE(output.exitCode, 2);
    QCOMPARE(output.out, QByteArray());
    QCOMPARE(contentsOf(root.root), before);
}

void BindFunctionTest::refusesADriveInUse_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const QString& path, const QByteArray& text, const QByteArray& said) {
        QTest::newRow(name) << path << text << said;
    };
    row("mounted", u"/proc/self/mountinfo"_s, "99 26 259:0 / /mnt/data rw shared:9 - ext4 /dev/nvme0n1 rw\n", "nvme0n1 is mounted at /mnt/data");
    row("mounted by another name", u"/proc/self/mountinfo"_s, "99 26 259:0 / /mnt rw - ext4 /dev/disk/by-id/x rw\n", "mounted at /mnt");
    row("btrfs has numbers of its own", u"/proc/self/mountinfo"_s, "99 26 0:71 / /mnt rw - btrfs /dev/nvme0n1 rw\n", "mounted at /mnt");
    row("mounted where a container lives", u"/proc/4711/mountinfo"_s, "99 26 259:0 / /data rw - ext4 /dev/nvme0n1 rw\n", "mounted at /data");
    row("swap", u"/proc/swaps"_s, "/dev/nvme0n1 partition 100 0 -3\n", "/dev/nvme0n1 is swap");
    row("held", u"/sys/class/block/nvme0n1/holders/dm-99"_s, "x", "nvme0n1 is held by dm-99");
    row("a partition is held", u"/sys/class/block/nvme0n1/nvme0n1p1/partition"_s, "1\n", "nvme0n1p1 is held by md127");
    row("member of btrfs over several drives", u"/sys/fs/btrfs/2b1f-77/devices/nvme0n1"_s, "x", "nvme0n1 is in use: btrfs 2b1f-77");
    row("given to other machines", u"/sys/kernel/config/nvmet/subsystems/a/namespaces/1/device_path"_s, "/dev/nvme0n1\n", "nvme0n1 is in use: export");
    row("given to other machines by its serial", u"/sys/kernel/config/target/core/iblock_0/x/udev_path"_s,
        "/dev/disk/by-id/nvme-Samsung_SSD_980_PRO_2TB_S6B0NL0W417203X\n", "nvme0n1 is in use: export");
    row("behind a loop device", u"/sys/block/loop3/loop/backing_file"_s, "/dev/nvme0n1\n", "nvme0n1 is behind a loop device");
    row("open", u"/proc/4711/fd/7"_s, {}, "nvme0n1 is open");
}

void BindFunctionTest::refusesADriveInUse()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, said);
    static const NodeRoot root = freshNode(u"quiet"_s);
    const bool wasThere = QFileInfo::exists(root.root + path);
    const QByteArray original = bytesOf(root.root + path);
    const auto restore = qScopeGuard([&] {
        if (wasThere)
            QVERIFY(support::write(root.root + path, original));
        else
            QVERIFY(QFile::remove(root.root + path));
    });
    append(root, path, text);
    if (said.contains("p1")) {
        append(root, u"/sys/class/block/nvme0n1/nvme0n1p1/holders/md127"_s, "x");
        QVERIFY(QFile::link(root.root + u"/sys/class/block/nvme0n1/nvme0n1p1"_s, root.root + u"/sys/class/block/nvme0n1p1"_s));
    }
    if (path.contains("/fd/"_L1)) {
        QVERIFY(QFile::remove(root.root + path));
        QVERIFY(QFile::link(root.root + u"/dev/nvme0n1"_s, root.root + path));
    }
    const auto before = contentsOf(root.root);
    const Output output = bind(root, {"S6B0NL0W417203X"});
    QVERIFY2(output.err.contains(said), output.err.constData());
    QCOMPARE(output.exitCode, 14);
    QCOMPARE(output.out, frame("nvme", "S6B0NL0W417203X"));
    QCOMPARE(contentsOf(root.root), before);
}

void BindFunctionTest::refusesToReleaseAMountedDrive()
{
    const NodeRoot root = freshNode(u"twins"_s); // its boot drive
    const auto before = contentsOf(root.root);
    const Output output = bind(root, {"", "nvme", "vfio-pci", "drop", "0000:01:00.0"});
    QCOMPARE(output.exitCode, 14);
    QVERIFY(output.err.contains("mounted at /boot/efi") && output.err.contains("held by dm-"));
    QCOMPARE(contentsOf(root.root), before);
}

void BindFunctionTest::refusesAMemberOfAPool()
{
    const NodeRoot root = freshNode(u"zfsboot"_s);
    const auto before = contentsOf(root.root);
    for (const char* address : {"0000:01:00.0", "0000:04:00.0"}) {
        const Output output = bind(root, {"", "nvme", "vfio-pci", "drop", address});
        QCOMPARE(output.exitCode, 14);
        QVERIFY2(output.err.contains("belongs to the ZFS pool rpool"), output.err.constData());
    }
    QCOMPARE(contentsOf(root.root), before);
    QCOMPARE(bind(root, {"2338KD802156", "nvme", "vfio-pci", "drop", "0000:05:00.0"}).exitCode, 0);
}

/// With native multipath the controller has a hidden path, and its subsystem the namespace people use.
void BindFunctionTest::seesThroughMultipath()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    const QString controller = root.root + u"/sys/class/nvme/nvme0"_s;
    const QString subsystem = root.root + u"/sys/devices/virtual/nvme-subsystem/nvme-subsys0"_s;
    QVERIFY(QDir().mkpath(subsystem));
    QVERIFY(QDir().rename(controller + u"/nvme0n1"_s, subsystem + u"/nvme0n1"_s));
    QVERIFY(support::write(controller + u"/nvme0c0n1/size"_s, "1\n"));
    QVERIFY(QFile::link(controller, subsystem + u"/nvme0"_s));
    for (const QString& name : {u"/sys/class/block/nvme0n1"_s, u"/sys/block/nvme0n1"_s}) {
        QVERIFY(QFile::remove(root.root + name));
        QVERIFY(QFile::link(subsystem + u"/nvme0n1"_s, root.root + name));
    }
    QVERIFY(QDir().mkpath(root.root + u"/sys/class/nvme-subsystem"_s));
    QVERIFY(QFile::link(subsystem, root.root + u"/sys/class/nvme-subsystem/nvme-subsys0"_s));
    append(root, u"/proc/swaps"_s, "/dev/nvme0n1 partition 100 0 -3\n");
    const Output output = bind(root, {"S6B0NL0W417203X"});
    QVERIFY2(output.err.contains("/dev/nvme0n1 is swap"), output.err.constData());
    QCOMPARE(output.exitCode, 14);
}

void BindFunctionTest::refusesWhatItCannotTell_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no mounts") << u"/proc/self/mountinfo"_s;
    QTest::newRow("no swaps") << u"/proc/swaps"_s;
    QTest::newRow("ZFS without its tool") << u"/bin/zpool"_s;
}

void BindFunctionTest::refusesWhatItCannotTell()
{
    QFETCH(const QString, path);
    const NodeRoot root = freshNode(u"quiet"_s);
    QVERIFY(QDir().mkpath(root.root + u"/sys/module/zfs"_s));
    QVERIFY(QFile::remove(root.root + path));
    const auto before = contentsOf(root.root);
    QCOMPARE(bind(root, {"S6B0NL0W417203X"}).exitCode, 14);
    QCOMPARE(contentsOf(root.root), before);
}

void BindFunctionTest::leavesAFreeDriveToBeTakenBesideABusyOne()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    append(root, u"/proc/swaps"_s, "/dev/nvme1n1 partition 100 0 -3\n/dev/nvme0n10 partition 100 0 -3\n");
    append(root, u"/proc/self/mountinfo"_s, "99 26 259:1 / /mnt rw - ext4 /dev/nvme1n1 rw\n");
    const Output output = bind(root, {"S6B0NL0W417203X"});
    QVERIFY2(output.exitCode == 0, output.err.constData());
}

void BindFunctionTest::putsBackWhatVfioDoesNotTake()
{
    const NodeRoot root = freshNode(u"dim"_s); // vfio-pci takes nothing without an IOMMU
    const auto before = tree(root);
    const Output output = bind(root, {"ADC3N55481120331B"});
    QCOMPARE(output.exitCode, 15);
    QCOMPARE(output.out, frame("nvme", "ADC3N55481120331B"));
    QCOMPARE(output.err, "0000:04:00.0: vfio-pci did not take it\n");
    QCOMPARE(tree(root), before);
}

void BindFunctionTest::refusesToTakeFromARunningMachine()
{
    const NodeRoot root = freshNode(u"given"_s);
    const auto before = contentsOf(root.root);
    const Output output = bind(root, {"S6B0NL0W417588K", "vfio-pci", "nvme"});
    QCOMPARE(output.exitCode, 14);
    QVERIFY(output.err.contains("vfio/14 is open"));
    QCOMPARE(contentsOf(root.root), before);
    QCOMPARE(support::runTool(root, {u"qm"_s, u"stop"_s, u"100"_s}).exitCode, 0);
    QCOMPARE(bind(root, {"S6B0NL0W417588K", "vfio-pci", "nvme"}).out, frame("nvme", "S6B0NL0W417588K"));
}

void BindFunctionTest::saysThatAnotherDriveCameUp()
{
    const NodeRoot root = freshNode(u"given"_s);
    QCOMPARE(support::runTool(root, {u"qm"_s, u"stop"_s, u"100"_s}).exitCode, 0);
    const Output output = bind(root, {"ANOTHER", "vfio-pci", "nvme"});
    QCOMPARE(output.exitCode, 10);
    QCOMPARE(output.err, "0000:04:00.0: serial S6B0NL0W417588K instead of ANOTHER\n");
    QVERIFY(QFileInfo::exists(root.root + u"/sys/bus/pci/drivers/nvme/0000:04:00.0"_s));
}

void BindFunctionTest::saysThatNoDriveCameUp()
{
    const NodeRoot root = freshNode(u"given"_s);
    QCOMPARE(support::runTool(root, {u"qm"_s, u"stop"_s, u"100"_s}).exitCode, 0);
    QVERIFY(QDir(root.root + u"/.simulated/asleep/0000:04:00.0"_s).removeRecursively());
    QFile::remove(root.path + u"/sleep"_s);
    QVERIFY(QFile::link(u"/bin/true"_s, root.path + u"/sleep"_s)); // its time is not the test's
    const Output output = bind(root, {"S6B0NL0W417588K", "vfio-pci", "nvme"});
    QCOMPARE(output.exitCode, 15);
    QCOMPARE(output.out, frame("nvme", "-"));
}

void BindFunctionTest::leavesIdsThatAnotherMachineUses()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    const QString ids = root.root + u"/.simulated/dynamic-ids"_s;
    QCOMPARE(support::runTool(root, {u"qm"_s, u"set"_s, u"100"_s, u"--hostpci0"_s, u"0000:04:00.0"_s}).exitCode, 0);
    for (const auto& [keep, left] : {std::pair{"keep", "144d a80a\n"}, {"drop", ""}}) {
        QCOMPARE(support::runTool(root, {u"qm"_s, u"start"_s, u"100"_s}).exitCode, 0);
        QCOMPARE(support::runTool(root, {u"qm"_s, u"stop"_s, u"100"_s}).exitCode, 0);
        QCOMPARE(bytesOf(ids), "144d a80a\n"_ba); // as Proxmox leaves it
        QCOMPARE(bind(root, {"S6B0NL0W417203X", "vfio-pci", "nvme", keep}).exitCode, 0);
        QCOMPARE(bytesOf(ids), QByteArray(left));
        QCOMPARE(lineOf(root, u"/sys/bus/pci/devices/0000:04:00.0/driver_override"_s), "(null)");
    }
}

void BindFunctionTest::aBlankInASerialIsNoOtherWord()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    QVERIFY(support::write(root.root + u"/sys/class/nvme/nvme0/serial"_s, "S6 B0\n"));
    QCOMPARE(bind(root, {"S6 B0", "vfio-pci", "nvme"}).out, frame("nvme", "S6\\040B0"));
}

LANEKEEPER_TEST(BindFunctionTest)
#include "BindFunctionTest.moc"
