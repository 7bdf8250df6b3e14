// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedNode.h"

#include "Files.h"
#include "SimulatedTool.h"
#include "TestMain.h"
#include "simulated/Tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using backend::Error;
using remote::NodeRoot;
using support::contentsOf;
using support::freshNode;
using support::runTool;

namespace {

bool isThere(const NodeRoot& root, const QString& path)
{
    return QFileInfo::exists(root.root + u'/' + path);
}

QStringList namesIn(const NodeRoot& root, const QString& path)
{
    return QDir(root.root + u'/' + path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

QString driverOf(const NodeRoot& root, const QString& address)
{
    return QFileInfo(root.root + u"/sys/bus/pci/devices/"_s + address + u"/driver"_s)
        .symLinkTarget()
        .section(u'/', -1);
}

} // namespace

/// The folders themselves; what qm does in them is in SimulatedQmTest.
class SimulatedNodeTest : public support::TestCase {
    Q_OBJECT

private slots:
    void makesEveryNodeItNames_data() { nodes(); }
    void makesEveryNodeItNames();
    void makesEqualTreesEachTime_data() { nodes(); }
    void makesEqualTreesEachTime();
    void everyLinkStaysInTheTree_data() { nodes(); }
    void everyLinkStaysInTheTree();
    void writesThroughNoLink();
    void everyReportIsJson_data() { nodes(); }
    void everyReportIsJson();
    void keepsWhatChangedUntilReset();
    void makesThoseOfAnOlderProgramAnew();
    void worksInAFolderWithQuotesAndBlanks();
    void refusesNamesItDoesNotKnow_data();
    void refusesNamesItDoesNotKnow();
    void leavesForeignFoldersAlone();
    void saysWhenThereIsNoPlace();

    void quietHasTwoFreeDrivesAloneInTheirGroups();
    void twinsDifferInSerialOnly();
    void crowdedSharesOneGroup();
    void crowdedHasAPoolAndACluster();
    void darkHasNoTableAndDimHasOne();
    void givenHoldsADriveForARunningMachine();

private:
    static void nodes();
};

void SimulatedNodeTest::nodes()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : remote::simulatedNodeNames())
        QTest::newRow(qPrintable(name)) << name;
}

/// LANEKEEPER_KEEP_NODES=FOLDER leaves the nodes there to look at.
void SimulatedNodeTest::makesEveryNodeItNames()
{
    QFETCH(const QString, name);
    QTemporaryDir own;
    const QString folder = qEnvironmentVariable("LANEKEEPER_KEEP_NODES", own.path());
    const auto node = remote::openSimulatedNode(name, folder);
    QVERIFY2(node, qPrintable(node ? QString() : node.error().message + node.error().detail));
    QVERIFY(node->isSimulated());
    QCOMPARE(node->root, QFileInfo(folder).canonicalFilePath() + u'/' + name);
    QCOMPARE(node->path, node->root + u"/bin"_s);
    constexpr auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(node->root).permissions() & others));
    if (own.path() == folder)
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), {name});
}

void SimulatedNodeTest::makesEqualTreesEachTime()
{
    QFETCH(const QString, name);
    QTemporaryDir folder;
    const auto first = remote::openSimulatedNode(name, folder.path());
    QVERIFY(first);
    const auto before = contentsOf(first->root);
    QVERIFY(before.size() > 300);
    QVERIFY(remote::resetSimulatedNodes(folder.path()));
    QVERIFY(!QFileInfo::exists(first->root));
    const auto second = remote::openSimulatedNode(name, folder.path());
    QVERIFY(second);
    QCOMPARE(contentsOf(second->root), before);
}

void SimulatedNodeTest::everyLinkStaysInTheTree()
{
    QFETCH(const QString, name);
    const NodeRoot root = freshNode(name);
    QDirIterator files(root.root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    int links = 0;
    while (files.hasNext()) {
        const QFileInfo entry(files.next());
        if (!entry.isSymLink() || entry.path() == root.path)
            continue;
        ++links;
        QVERIFY2(entry.canonicalFilePath().startsWith(root.root + u'/'), qPrintable(entry.filePath()));
    }
    QVERIFY(links > 40);
}

/// A stand-in of the same name as a tool that was linked before must not replace that tool itself.
void SimulatedNodeTest::writesThroughNoLink()
{
    QTemporaryDir outside;
    QTemporaryDir inside;
    const QString tool = outside.filePath(u"tool"_s);
    QVERIFY(support::write(tool, "untouched"));
    remote::simulated::Tree tree(inside.path());
    tree.hostLink(u"bin/tool"_s, tool);
    tree.file(u"bin/tool"_s, "#!/bin/sh\n", remote::simulated::Tree::Access::Executable);
    QVERIFY(!tree.result());
    QCOMPARE(tree.result().error().kind, Error::Kind::LocalFile);
    QCOMPARE(bytesOf(tool), "untouched"_ba);
    QVERIFY(!QFileInfo(tool).isExecutable());

    remote::simulated::Tree dangling(inside.path());
    dangling.hostLink(u"bin/new"_s, outside.filePath(u"new"_s));
    dangling.file(u"bin/new"_s, "text");
    QVERIFY(!dangling.result() && !QFileInfo::exists(outside.filePath(u"new"_s)));
}

void SimulatedNodeTest::everyReportIsJson()
{
    QFETCH(const QString, name);
    const NodeRoot root = freshNode(name);
    for (const QStringList& words : {QStringList{u"lsblk"_s, u"-J"_s, u"-b"_s}, {u"pvs"_s}, {u"vgs"_s}, {u"lvs"_s}}) {
        const auto output = runTool(root, words);
        QCOMPARE(output.exitCode, 0);
        QVERIFY2(QJsonDocument::fromJson(output.out).isObject(), output.out.constData());
        QCOMPARE(output.err, QByteArray());
    }
    QCOMPARE(runTool(root, {u"lspci"_s, u"-D"_s, u"-vmm"_s, u"-nn"_s}).out.count("Slot:\t"),
             namesIn(root, u"sys/bus/pci/devices"_s).size());
    QCOMPARE(runTool(root, {u"dpkg-query"_s, u"-W"_s, u"-f=${Version}"_s, u"pve-manager"_s}).out, "9.1.2");
    QCOMPARE(runTool(root, {u"dpkg-query"_s, u"-W"_s, u"no-such-package"_s}).exitCode, 1);
    QCOMPARE(runTool(root, {u"id"_s, u"-u"_s}).out, "0\n");
    QCOMPARE(runTool(root, {u"uname"_s, u"-r"_s}).out, "6.17.2-1-pve\n");
}

void SimulatedNodeTest::keepsWhatChangedUntilReset()
{
    QTemporaryDir folder;
    const auto node = remote::openSimulatedNode(u"quiet"_s, folder.path());
    QVERIFY(node);
    QCOMPARE(runTool(*node, {u"qm"_s, u"set"_s, u"100"_s, u"--cores"_s, u"2"_s}).exitCode, 0);
    QVERIFY(remote::openSimulatedNode(u"quiet"_s, folder.path()));
    QVERIFY(runTool(*node, {u"qm"_s, u"config"_s, u"100"_s}).out.contains("cores: 2\n"));
    QVERIFY(remote::resetSimulatedNodes(folder.path()));
    QVERIFY(remote::openSimulatedNode(u"quiet"_s, folder.path()));
    QVERIFY(runTool(*node, {u"qm"_s, u"config"_s, u"100"_s}).out.contains("cores: 4\n"));
}

void SimulatedNodeTest::makesThoseOfAnOlderProgramAnew()
{
    QTemporaryDir folder;
    const auto node = remote::openSimulatedNode(u"quiet"_s, folder.path());
    QVERIFY(node);
    QVERIFY(support::write(node->root + u"/etc/mark"_s, "old\n"));
    QVERIFY(support::write(node->root + u"/.simulated/recipe"_s, "another\n"));
    QVERIFY(remote::openSimulatedNode(u"quiet"_s, folder.path()));
    QVERIFY(!QFileInfo::exists(node->root + u"/etc/mark"_s));
    QCOMPARE(runTool(*node, {u"qm"_s, u"config"_s, u"100"_s}).exitCode, 0);
}

void SimulatedNodeTest::worksInAFolderWithQuotesAndBlanks()
{
    QTemporaryDir own;
    const QString folder = own.path() + u"/it's a $(touch canary) \"folder\" = `x`"_s;
    const auto node = remote::openSimulatedNode(u"quiet"_s, folder);
    QVERIFY(node);
    const QStringList give{u"qm"_s, u"set"_s, u"100"_s, u"--hostpci0"_s, u"0000:04:00.0,pcie=1"_s};
    QCOMPARE(runTool(*node, give).exitCode, 0);
    const auto started = runTool(*node, {u"qm"_s, u"start"_s, u"100"_s});
    QVERIFY2(started.exitCode == 0, started.err.constData());
    QCOMPARE(driverOf(*node, u"0000:04:00.0"_s), u"vfio-pci"_s);
    QVERIFY(!isThere(*node, u"sys/class/nvme/nvme0"_s));
    QVERIFY(!QFileInfo::exists(u"canary"_s) && !QFileInfo::exists(own.path() + u"/canary"_s));
}

void SimulatedNodeTest::refusesNamesItDoesNotKnow_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("unknown") << u"loud"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("above") << u"../quiet"_s;
    QTest::newRow("path") << u"tools/qm"_s;
}

void SimulatedNodeTest::refusesNamesItDoesNotKnow()
{
    QFETCH(const QString, name);
    QTemporaryDir folder;
    const auto node = remote::openSimulatedNode(name, folder.path());
    QVERIFY(!node);
    QCOMPARE(node.error().kind, Error::Kind::Usage);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SimulatedNodeTest::leavesForeignFoldersAlone()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    QVERIFY(remote::openSimulatedNode(u"twins"_s, elsewhere.path()));
    QVERIFY(QDir(folder.path()).mkpath(u"quiet/pictures"_s));
    QVERIFY(QFile::link(elsewhere.path() + u"/twins"_s, folder.path() + u"/twins"_s));
    const auto before = contentsOf(folder.path());
    const auto beforeElsewhere = contentsOf(elsewhere.path());

    QCOMPARE(remote::openSimulatedNode(u"quiet"_s, folder.path()).error().kind, Error::Kind::LocalFile);
    QCOMPARE(remote::openSimulatedNode(u"twins"_s, folder.path()).error().kind, Error::Kind::LocalFile);
    QVERIFY(remote::resetSimulatedNodes(folder.path()));
    QCOMPARE(contentsOf(folder.path()), before);
    QCOMPARE(contentsOf(elsewhere.path()), beforeElsewhere);
}

void SimulatedNodeTest::saysWhenThereIsNoPlace()
{
    QTemporaryDir folder;
    QFile file(folder.path() + u"/taken"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto node = remote::openSimulatedNode(u"quiet"_s, file.fileName());
    QVERIFY(!node);
    QCOMPARE(node.error().kind, Error::Kind::LocalFile);
}

void SimulatedNodeTest::quietHasTwoFreeDrivesAloneInTheirGroups()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    QCOMPARE(namesIn(root, u"sys/kernel/iommu_groups/14/devices"_s), {u"0000:04:00.0"_s});
    QCOMPARE(namesIn(root, u"sys/kernel/iommu_groups/15/devices"_s), {u"0000:05:00.0"_s});
    QCOMPARE(bytesOf(root.root + u"/sys/class/nvme/nvme0/serial"_s), "S6B0NL0W417203X     \n");
    QVERIFY(isThere(root, u"sys/block/nvme0n1"_s) && isThere(root, u"sys/block/nvme1n1"_s));
    QCOMPARE(namesIn(root, u"sys/block/nvme0n1/holders"_s), QStringList());
    QVERIFY(bytesOf(root.root + u"/proc/self/mountinfo"_s).contains(" / / rw,relatime shared:26 - ext4 /dev/mapper/pve-root"));
    QCOMPARE(namesIn(root, u"sys/class/block/sda3/holders"_s), (QStringList{u"dm-0"_s, u"dm-1"_s, u"dm-2"_s, u"dm-3"_s}));
}

void SimulatedNodeTest::twinsDifferInSerialOnly()
{
    const NodeRoot root = freshNode(u"twins"_s);
    const QString boot = root.root + u"/sys/bus/pci/devices/0000:01:00.0/"_s;
    const QString spare = root.root + u"/sys/bus/pci/devices/0000:04:00.0/"_s;
    for (const QString& id : {u"vendor"_s, u"device"_s, u"subsystem_vendor"_s, u"subsystem_device"_s, u"class"_s})
        QCOMPARE(bytesOf(boot + id), bytesOf(spare + id));
    QCOMPARE(bytesOf(boot + u"nvme/nvme0/model"_s), bytesOf(spare + u"nvme/nvme1/model"_s));
    QVERIFY(bytesOf(boot + u"nvme/nvme0/serial"_s) != bytesOf(spare + u"nvme/nvme1/serial"_s));
    QVERIFY(isThere(root, u"sys/block/nvme0n1/nvme0n1p3/holders/dm-1"_s));
    QVERIFY(!isThere(root, u"sys/block/nvme1n1/nvme1n1p1"_s));
}

void SimulatedNodeTest::crowdedSharesOneGroup()
{
    const NodeRoot root = freshNode(u"crowded"_s);
    QCOMPARE(namesIn(root, u"sys/kernel/iommu_groups/2/devices"_s),
             (QStringList{u"0000:00:01.0"_s, u"0000:00:01.1"_s, u"0000:00:01.2"_s, u"0000:01:00.0"_s,
                          u"0000:01:00.1"_s, u"0000:02:00.0"_s, u"0000:03:00.0"_s}));
    QVERIFY(isThere(root, u"sys/bus/pci/devices/0000:00:01.1/pci_bus/0000:02"_s));
    QCOMPARE(namesIn(root, u"sys/kernel/iommu_groups/14/devices"_s), {u"0000:04:00.0"_s});
    QCOMPARE(namesIn(root, u"sys/class/net"_s),
             (QStringList{u"enp1s0f0np0"_s, u"enp1s0f1np1"_s, u"lo"_s, u"vmbr0"_s, u"vmbr1"_s}));
}

void SimulatedNodeTest::crowdedHasAPoolAndACluster()
{
    const NodeRoot root = freshNode(u"crowded"_s);
    const QByteArray list = runTool(root, {u"zpool"_s, u"list"_s, u"-HPLv"_s}).out;
    QVERIFY(list.startsWith("tank\t") && list.contains("\n\t/dev/sda1\t") && list.contains("\n\t/dev/sdb1\t"));
    QVERIFY(runTool(root, {u"zpool"_s, u"status"_s}).out.contains("  pool: tank\n state: ONLINE"));
    const auto members = QJsonDocument::fromJson(bytesOf(root.root + u"/etc/pve/.members"_s)).object();
    QCOMPARE(members.value("cluster"_L1)["quorate"_L1].toInt(), 1);
    QVERIFY(isThere(root, u"etc/pve/nodes/pve7/qemu-server/201.conf"_s));
    QVERIFY(!isThere(root, u"etc/pve/qemu-server/201.conf"_s));
}

void SimulatedNodeTest::darkHasNoTableAndDimHasOne()
{
    for (const auto& [name, hasTable] : {std::pair{u"dark"_s, false}, {u"dim"_s, true}}) {
        const NodeRoot root = freshNode(name);
        QCOMPARE(isThere(root, u"sys/firmware/acpi/tables/DMAR"_s), hasTable);
        QVERIFY(!isThere(root, u"sys/firmware/acpi/tables/IVRS"_s));
        QVERIFY(isThere(root, u"sys/class/iommu"_s) && namesIn(root, u"sys/class/iommu"_s).isEmpty());
        QVERIFY(namesIn(root, u"sys/kernel/iommu_groups"_s).isEmpty());
        QVERIFY(!namesIn(root, u"sys/class/nvme"_s).isEmpty());
    }
}

void SimulatedNodeTest::givenHoldsADriveForARunningMachine()
{
    const NodeRoot root = freshNode(u"given"_s);
    QCOMPARE(driverOf(root, u"0000:04:00.0"_s), u"vfio-pci"_s);
    QCOMPARE(namesIn(root, u"sys/class/nvme"_s), {u"nvme1"_s});
    QCOMPARE(bytesOf(root.root + u"/run/qemu-server/pci-id-reservations"_s), "0000:04:00.0 100 pid:1842\n");
    QVERIFY(isThere(root, u"proc/1842"_s));
    QVERIFY(bytesOf(root.root + u"/etc/pve/qemu-server/100.conf"_s).contains("\nhostpci0: 0000:04:00.0,pcie=1\nmachine: q35\n"));
    const QByteArray third = bytesOf(root.root + u"/etc/pve/qemu-server/103.conf"_s);
    QVERIFY(third.indexOf("hostpci0: 0000:04:00.0") > third.indexOf("[with-drive]"));
}

LANEKEEPER_TEST(SimulatedNodeTest)
#include "SimulatedNodeTest.moc"
