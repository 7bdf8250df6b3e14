// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/NodeBook.h"

#include "DemoBench.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using gui::NodeBook;
using gui::NodeBookEntry;

namespace {

backend::Node nodeAt(const QString& text) { return *backend::Node::parse(text); }

NodeBookEntry fullEntry()
{
    NodeBookEntry entry;
    entry.node = nodeAt(u"root@pve1:2222"_s);
    entry.keyFile = u"/home/me/.ssh/key"_s;
    entry.name = u"Attic & <b>co</b>"_s;
    entry.lastKey = {u"SHA256:abc"_s, u"/home/me/.ssh/key"_s};
    entry.connectsAtStart = false;
    entry.cluster = u"homelab"_s;
    entry.declinedMembers = {u"pve9"_s};
    return entry;
}

} // namespace

class NodeBookTest : public support::TestCase {
    Q_OBJECT

private slots:
    void keepsEverythingOfANode();
    void readsTheFileOfAnEarlierVersion();
    void keepsWhatALaterVersionWrote();
    void readsNoNonsense_data();
    void readsNoNonsense();
    void showsThePersonsOwnName();
    void editingTheNameKeepsTheReading();
    void editingThePlaceForgetsTheOldMachine();
    void neverMovesANodeOntoAnother();
    void remembersTheClusterOfANode();
    void connectsAtStartOnlyWhereMarked();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"nodes.json"_s); }
    void write(const QByteArray& bytes) const
    {
        QFile book(file());
        QVERIFY(book.open(QIODevice::WriteOnly));
        book.write(bytes);
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile book(file());
        return book.open(QIODevice::ReadOnly) ? book.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void NodeBookTest::keepsEverythingOfANode()
{
    const NodeBook book(file());
    NodeBookEntry plain;
    plain.node = nodeAt(u"pve2"_s);
    const QList<NodeBookEntry> entries{fullEntry(), plain};
    QVERIFY(book.save(entries));
    QCOMPARE(book.entries(), entries);
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void NodeBookTest::readsTheFileOfAnEarlierVersion()
{
    write(R"({"format": 1, "nodes": [{"node": "root@pve1", "keyFile": "/k"}, {"node": "demo:quiet"}]})");
    const auto entries = NodeBook(file()).entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().keyFile, u"/k"_s);
    QVERIFY(entries.first().connectsAtStart);
    QVERIFY(entries.first().name.isEmpty() && entries.first().cluster.isEmpty());
    QCOMPARE(entries.first().lastKey, remote::KnownKey());
}

void NodeBookTest::keepsWhatALaterVersionWrote()
{
    write(R"({"format": 1, "theme": "dark", "nodes": [{"node": "root@pve1", "colour": "red"},
              {"node": "quantum entangled", "spin": 1}]})");
    const NodeBook book(file());
    auto entries = book.entries();
    QCOMPARE(entries.size(), 1);
    entries.first().name = u"One"_s;
    QVERIFY(book.save(entries));
    const QJsonObject json = QJsonDocument::fromJson(written()).object();
    QCOMPARE(json.value(u"theme"_s).toString(), u"dark"_s);
    const QJsonArray nodes = json.value(u"nodes"_s).toArray();
    QCOMPARE(nodes.size(), 2);
    QCOMPARE(nodes.at(0).toObject().value(u"colour"_s).toString(), u"red"_s);
    QCOMPARE(nodes.at(0).toObject().value(u"name"_s).toString(), u"One"_s);
    QCOMPARE(nodes.at(1).toObject().value(u"spin"_s).toInt(), 1);
}

void NodeBookTest::readsNoNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("no JSON") << QByteArray("\xff\xfe{") << 0;
    QTest::newRow("a list of nodes that is none") << QByteArray(R"({"nodes": {"node": "pve1"}})") << 0;
    QTest::newRow("fields of other types")
        << QByteArray(R"({"nodes": [{"node": "pve1", "name": 7, "lastKey": [], "declinedMembers": "x",
                          "connectsAtStart": "no", "cluster": {}}, 5, null]})")
        << 1;
}

void NodeBookTest::readsNoNonsense()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, count);
    write(bytes);
    const NodeBook book(file());
    QCOMPARE(book.entries().size(), count);
    QVERIFY(book.save(book.entries()));
}

void NodeBookTest::showsThePersonsOwnName()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    QCOMPARE(bench.workbench.state(id).title, u"pve1"_s);
    NodeBookEntry entry = bench.workbench.remembered(id);
    entry.name = u"The quiet one"_s;
    QVERIFY(bench.workbench.editNode(id, entry));
    QCOMPARE(bench.workbench.state(id).title, u"The quiet one"_s);
}

void NodeBookTest::editingTheNameKeepsTheReading()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    NodeBookEntry entry = bench.workbench.remembered(id);
    entry.name = u"x"_s;
    QVERIFY(bench.workbench.editNode(id, entry));
    QVERIFY(bench.isConnected(id));
    QVERIFY(bench.workbench.state(id).snapshot);
}

void NodeBookTest::editingThePlaceForgetsTheOldMachine()
{
    support::DemoBench bench;
    const auto id = bench.read(u"cluster"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    bench.workbench.addIntent(id, backend::GiveDrive{u"0000:04:00.0"_s, 100, backend::EarlyBind::None});
    // What is still being read is of the old machine, and must not be taken for the new one.
    bench.workbench.refresh(id);
    NodeBookEntry entry = bench.workbench.remembered(id);
    entry.node = {backend::DemoTarget{u"twins"_s}};
    QVERIFY(bench.workbench.editNode(id, entry));
    const gui::NodeState& state = bench.workbench.state(id);
    QVERIFY(!state.snapshot && !state.plan && state.draft.isEmpty() && state.cluster.isEmpty());
    QTest::qWait(300);
    QVERIFY(!state.snapshot);
    bench.workbench.refresh(id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    QVERIFY(state.snapshot->host.clusterName.isEmpty());
}

void NodeBookTest::neverMovesANodeOntoAnother()
{
    support::DemoBench bench;
    const auto one = bench.workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    const auto two = bench.workbench.addNode({backend::DemoTarget{u"twins"_s}});
    NodeBookEntry entry = bench.workbench.remembered(two);
    entry.node = bench.workbench.state(one).node;
    QVERIFY(!bench.workbench.editNode(two, entry));
    QCOMPARE(bench.workbench.state(two).node.text(), u"demo:twins"_s);
}

void NodeBookTest::remembersTheClusterOfANode()
{
    support::DemoBench bench;
    const auto id = bench.read(u"cluster"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    QCOMPARE(bench.workbench.remembered(id).cluster, u"rack"_s);
    QTRY_COMPARE(bench.book().entries().first().cluster, u"rack"_s);
}

void NodeBookTest::connectsAtStartOnlyWhereMarked()
{
    support::DemoBench bench;
    const auto marked = bench.workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    const auto other = bench.workbench.addNode({backend::DemoTarget{u"twins"_s}});
    bench.workbench.setConnectsAtStart(other, false);
    bench.workbench.connectAtStart();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(marked), 30'000);
    QCOMPARE(bench.workbench.state(other).link, gui::NodeState::Link::Idle);
}

LANEKEEPER_TEST(NodeBookTest)
#include "NodeBookTest.moc"
