// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedTool.h"
#include "TestMain.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using backend::Output;
using remote::NodeRoot;
using support::freshNode;

namespace {

const QString place = u"/cluster/mapping/pci"_s;
const QString map = u"id=144d:a80a,node=pve8,path=0000:04:00.0,iommugroup=14,subsystem-id=144d:a801"_s;
const QByteArray sortedMap = "\tmap id=144d:a80a,iommugroup=14,node=pve8,path=0000:04:00.0,subsystem-id=144d:a801\n";

Output pvesh(const NodeRoot& root, const QStringList& words)
{
    return support::runTool(root, QStringList{u"pvesh"_s} + words);
}

QByteArray mappings(const NodeRoot& root)
{
    QFile file(root.root + u"/etc/pve/mapping/pci.cfg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

} // namespace

/// The stand-in for pvesh against what pve-manager does with PCI mappings.
class SimulatedPveshTest : public support::TestCase {
    Q_OBJECT

private slots:
    void createsAndDeletes();
    void writesTheFirstMappingOfANode();
    void changesTheWholeList();
    void refuses_data();
    void refuses();
    void refusesAChangeOfAFileThatChanged();
};

void SimulatedPveshTest::createsAndDeletes()
{
    const NodeRoot root = freshNode(u"cluster"_s);
    const QByteArray before = mappings(root);
    const Output output =
        pvesh(root, {u"create"_s, place, u"--id"_s, u"data"_s, u"--description"_s, u"a \"b\" \\n $(c)"_s, u"--map"_s, map});
    QCOMPARE(output.err, QByteArray());
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(mappings(root), before + "data\n" + sortedMap + "\tdescription a \"b\" \\n $(c)\n\n");
    QCOMPARE(pvesh(root, {u"delete"_s, place + u"/data"_s}).exitCode, 0);
    QCOMPARE(mappings(root), before);
    QCOMPARE(pvesh(root, {u"delete"_s, place + u"/data"_s}).exitCode, 0); // it asks nobody
}

void SimulatedPveshTest::writesTheFirstMappingOfANode()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    QCOMPARE(mappings(root), QByteArray("(missing)"));
    QCOMPARE(pvesh(root, {u"create"_s, place, u"--id"_s, u"data"_s, u"--map"_s, map}).exitCode, 0);
    QCOMPARE(mappings(root), "data\n" + sortedMap + '\n');
}

void SimulatedPveshTest::changesTheWholeList()
{
    const NodeRoot root = freshNode(u"cluster"_s);
    QCOMPARE(pvesh(root, {u"set"_s, place + u"/fast"_s, u"--map"_s, map, u"--description"_s, u"x"_s}).exitCode, 0);
    QVERIFY(mappings(root).startsWith("fast\n" + sortedMap + "\tdescription x\n\nformer\n"));
    QCOMPARE(pvesh(root, {u"set"_s, place + u"/fast"_s, u"--delete"_s, u"description"_s}).exitCode, 0);
    QVERIFY(mappings(root).startsWith("fast\n" + sortedMap + "\nformer\n"));
}

void SimulatedPveshTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("message");
    const QString fast = place + u"/fast"_s;
    QTest::newRow("taken") << QStringList{u"create"_s, place, u"--id"_s, u"fast"_s, u"--map"_s, map}
                           << QByteArray("create hardware mapping failed: pci ID 'fast' already defined\n");
    QTest::newRow("not there") << QStringList{u"set"_s, place + u"/slow"_s, u"--map"_s, map}
                               << QByteArray("update hardware mapping failed: pci ID 'slow' does not exist\n");
    QTest::newRow("no map") << QStringList{u"create"_s, place, u"--id"_s, u"data"_s}
                            << QByteArray("map: property is missing and it is not optional");
    QTest::newRow("name") << QStringList{u"create"_s, place, u"--id"_s, u"1st"_s, u"--map"_s, map}
                          << QByteArray("id: invalid format - invalid configuration ID '1st'");
    QTest::newRow("name climbs") << QStringList{u"delete"_s, place + u"/../x"_s} << QByteArray("invalid configuration ID");
    QTest::newRow("upper case path") << QStringList{u"set"_s, fast, u"--map"_s, u"id=144d:a80a,node=a,path=0000:0A:00.0"_s}
                                     << QByteArray("map.path: value does not match the regex pattern");
    QTest::newRow("unknown property") << QStringList{u"set"_s, fast, u"--map"_s, map + u",serial=x"_s}
                                      << QByteArray("map.serial: property is not defined in schema");
    QTest::newRow("unknown option") << QStringList{u"set"_s, fast, u"--serial"_s, u"x"_s} << QByteArray("Unknown option: serial");
    QTest::newRow("line feed") << QStringList{u"set"_s, fast, u"--description"_s, u"a\nevil"_s}
                               << QByteArray("detected invalid newline inside property 'description'");
    QTest::newRow("elsewhere") << QStringList{u"create"_s, u"/cluster/mapping/usb"_s} << QByteArray("No 'create' handler defined");
}

void SimulatedPveshTest::refuses()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, message);
    const NodeRoot root = freshNode(u"cluster"_s);
    const auto before = support::contentsOf(root.root);
    const Output output = pvesh(root, words);
    QVERIFY(output.exitCode != 0);
    QVERIFY2(output.err.contains(message), output.err.constData());
    QCOMPARE(support::contentsOf(root.root), before);
}

void SimulatedPveshTest::refusesAChangeOfAFileThatChanged()
{
    const NodeRoot root = freshNode(u"cluster"_s);
    const QByteArray before = mappings(root);
    const QStringList words{u"set"_s, place + u"/fast"_s, u"--map"_s, map, u"--digest"_s};
    const Output stale = pvesh(root, words + QStringList{QString(40, u'0')});
    QVERIFY(stale.err.contains("detected modified configuration - file changed by other user?"));
    QCOMPARE(mappings(root), before);
    const QByteArray digest = QCryptographicHash::hash(before, QCryptographicHash::Sha1).toHex();
    QCOMPARE(pvesh(root, words + QStringList{QString::fromLatin1(digest)}).exitCode, 0);
}

LANEKEEPER_TEST(SimulatedPveshTest)
#include "SimulatedPveshTest.moc"
