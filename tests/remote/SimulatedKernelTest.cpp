// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "SimulatedTool.h"
#include "TestMain.h"

using namespace Qt::StringLiterals;
using remote::NodeRoot;
using support::contentsOf;
using support::freshNode;

namespace {

const QString drive = u"0000:04:00.0"_s;
const QString twin = u"0000:01:00.0"_s;
const QString devices = u"/sys/bus/pci/devices/"_s;
const QString drivers = u"/sys/bus/pci/drivers/"_s;

/// What the kernel says to a write: nothing when all is well.
QByteArray said(const NodeRoot& root, const QString& value, const QString& file)
{
    const auto output = support::runTool(root, {u"kernel-write"_s, value, file});
    return output.exitCode == 0 ? output.err : output.err.trimmed().split(':').last().trimmed();
}

QString driverOf(const NodeRoot& root, const QString& address)
{
    return QFileInfo(root.root + devices + address + u"/driver"_s).symLinkTarget().section(u'/', -1);
}

} // namespace

/// The stand-in that plays the kernel behind sysfs, against drivers/pci/pci-driver.c and its kin.
class SimulatedKernelTest : public support::TestCase {
    Q_OBJECT

private slots:
    void anOverrideCountsAlone();
    void unbindingTakesTheDiskAndProbingBringsItBack();
    void unbindsOnlyWhatIsBoundThere();
    void newIdsTakeWhatIsFreeAndNothingElse();
    void removesOnlyIdsItHas();
    void vfioTakesNoBridgeAndNothingWithoutAGroup();
    void aGroupThatIsOpenStaysBound();
    void refusesOtherWrites_data();
    void refusesOtherWrites();
    void loadsDriversThatSomeFunctionKnows();
};

void SimulatedKernelTest::anOverrideCountsAlone()
{
    const NodeRoot root = freshNode(u"twins"_s);
    QCOMPARE(said(root, u"vfio-pci"_s, devices + drive + u"/driver_override"_s), QByteArray());
    QCOMPARE(said(root, drive, devices + drive + u"/driver/unbind"_s), QByteArray());
    QCOMPARE(said(root, drive, u"/sys/bus/pci/drivers_probe"_s), QByteArray());
    QCOMPARE(driverOf(root, drive), QString()); // vfio-pci is not loaded, and nvme is not meant
    QCOMPARE(said(root, drive, drivers + u"nvme/bind"_s), "No such device"_ba);
    QCOMPARE(support::runTool(root, {u"modprobe"_s, u"vfio-pci"_s}).exitCode, 0);
    QCOMPARE(driverOf(root, drive), u"vfio-pci"_s);
    QCOMPARE(driverOf(root, twin), u"nvme"_s);
}

void SimulatedKernelTest::unbindingTakesTheDiskAndProbingBringsItBack()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    const auto before = contentsOf(root.root);
    QCOMPARE(said(root, drive, devices + drive + u"/driver/unbind"_s), QByteArray());
    for (const char* path : {"/sys/block/nvme0n1", "/sys/class/nvme/nvme0", "/dev/nvme0n1"})
        QVERIFY(!QFileInfo::exists(root.root + QString::fromLatin1(path)));
    QVERIFY(!support::runTool(root, {u"lsblk"_s, u"-J"_s}).out.contains("nvme0n1"));
    QCOMPARE(said(root, drive, u"/sys/bus/pci/drivers_probe"_s), QByteArray());
    auto after = contentsOf(root.root);
    after.remove(u"/.simulated/asleep"_s);
    QCOMPARE(after, before);
}

void SimulatedKernelTest::unbindsOnlyWhatIsBoundThere()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    const auto before = contentsOf(root.root);
    QCOMPARE(said(root, drive, drivers + u"igc/unbind"_s), "No such device"_ba);
    QCOMPARE(said(root, u"0000:99:00.0"_s, drivers + u"nvme/unbind"_s), "No such device"_ba);
    QCOMPARE(said(root, drive, drivers + u"nvme/bind"_s), "No such device"_ba); // bound already
    QCOMPARE(said(root, drive, drivers + u"vfio-pci/unbind"_s), "No such file or directory"_ba);
    QCOMPARE(said(root, u"../0000:04:00.0"_s, drivers + u"nvme/unbind"_s), "No such device"_ba);
    QCOMPARE(contentsOf(root.root), before);
}

void SimulatedKernelTest::newIdsTakeWhatIsFreeAndNothingElse()
{
    const NodeRoot root = freshNode(u"twins"_s);
    QCOMPARE(support::runTool(root, {u"modprobe"_s, u"vfio-pci"_s}).exitCode, 0);
    QCOMPARE(said(root, drive, devices + drive + u"/driver/unbind"_s), QByteArray());
    const auto ids = support::bytesOf(root.root + devices + drive + u"/vendor"_s).mid(2, 4) + ' '
        + support::bytesOf(root.root + devices + drive + u"/device"_s).mid(2, 4);
    QCOMPARE(said(root, QString::fromLatin1(ids), drivers + u"vfio-pci/new_id"_s), QByteArray());
    QCOMPARE(driverOf(root, drive), u"vfio-pci"_s);
    QCOMPARE(driverOf(root, twin), u"nvme"_s); // a driver that has it keeps it
    QCOMPARE(said(root, QString::fromLatin1(ids), drivers + u"vfio-pci/new_id"_s), "File exists"_ba);
}

void SimulatedKernelTest::removesOnlyIdsItHas()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    QCOMPARE(support::runTool(root, {u"modprobe"_s, u"vfio-pci"_s}).exitCode, 0);
    QCOMPARE(said(root, u"144d a80a"_s, drivers + u"vfio-pci/remove_id"_s), "No such device"_ba);
    QCOMPARE(said(root, u"144d a80a"_s, drivers + u"vfio-pci/new_id"_s), QByteArray());
    QCOMPARE(said(root, u"144d a80a"_s, drivers + u"vfio-pci/remove_id"_s), QByteArray());
    QCOMPARE(said(root, u"144d a80a"_s, drivers + u"vfio-pci/remove_id"_s), "No such device"_ba);
}

void SimulatedKernelTest::vfioTakesNoBridgeAndNothingWithoutAGroup()
{
    for (const auto& [name, address] : {std::pair{u"quiet"_s, u"0000:00:06.0"_s}, {u"dim"_s, drive}}) {
        const NodeRoot root = freshNode(name);
        const QString before = driverOf(root, address);
        QCOMPARE(support::runTool(root, {u"modprobe"_s, u"vfio-pci"_s}).exitCode, 0);
        QCOMPARE(said(root, address, devices + address + u"/driver/unbind"_s), QByteArray());
        QCOMPARE(said(root, u"vfio-pci"_s, devices + address + u"/driver_override"_s), QByteArray());
        QCOMPARE(said(root, address, drivers + u"vfio-pci/bind"_s), "Invalid argument"_ba);
        QCOMPARE(said(root, {}, devices + address + u"/driver_override"_s), QByteArray());
        QCOMPARE(said(root, address, u"/sys/bus/pci/drivers_probe"_s), QByteArray());
        QCOMPARE(driverOf(root, address), before);
    }
}

void SimulatedKernelTest::aGroupThatIsOpenStaysBound()
{
    const NodeRoot root = freshNode(u"given"_s);
    QCOMPARE(said(root, drive, devices + drive + u"/driver/unbind"_s), "Device or resource busy"_ba);
    QCOMPARE(support::runTool(root, {u"qm"_s, u"stop"_s, u"100"_s}).exitCode, 0);
    QCOMPARE(said(root, drive, devices + drive + u"/driver/unbind"_s), QByteArray());
    QCOMPARE(said(root, drive, u"/sys/bus/pci/drivers_probe"_s), QByteArray());
    QCOMPARE(driverOf(root, drive), u"nvme"_s);
    QVERIFY(support::runTool(root, {u"lsblk"_s, u"-J"_s}).out.contains("S6B0NL0W417588K"));
}

void SimulatedKernelTest::refusesOtherWrites_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"/etc/passwd", "/sys/bus/pci/rescan", "/sys/bus/pci/devices/0000:04:00.0/remove",
                             "/sys/bus/pci/devices/../../../../etc/driver_override", "/sys/bus/pci/drivers/../devices/bind",
                             "/sys/bus/pci/drivers/nvme/new_id", "/sys/bus/pci/devices//driver_override", "", "relative"})
        QTest::newRow(*file == '\0' ? "empty" : file) << QString::fromLatin1(file);
}

void SimulatedKernelTest::refusesOtherWrites()
{
    QFETCH(const QString, file);
    static const NodeRoot root = freshNode(u"quiet"_s);
    const auto before = contentsOf(root.root);
    QVERIFY(!said(root, u"vfio-pci"_s, file).isEmpty());
    QCOMPARE(contentsOf(root.root), before);
}

void SimulatedKernelTest::loadsDriversThatSomeFunctionKnows()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    QCOMPARE(support::runTool(root, {u"modprobe"_s, u"-q"_s, u"igc"_s}).exitCode, 0);
    const auto missing = support::runTool(root, {u"modprobe"_s, u"nouveau"_s});
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(missing.err, "modprobe: FATAL: Module nouveau not found in directory /lib/modules/6.17.2-1-pve\n");
    QCOMPARE(support::runTool(root, {u"modprobe"_s, u"../x"_s}).exitCode, 1);
}

LANEKEEPER_TEST(SimulatedKernelTest)
#include "SimulatedKernelTest.moc"
