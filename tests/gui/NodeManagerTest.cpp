// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoBench.h"
#include "MainWindow.h"
#include "Person.h"
#include "SshServer.h"
#include "TestMain.h"
#include "application/ConnectionTest.h"
#include "dialogs/AddNodeDialog.h"
#include "dialogs/PickNodesDialog.h"
#include "dialogs/TestPanel.h"
#include "models/ConnectionText.h"
#include "models/NodeListModel.h"
#include "models/NodeOffers.h"
#include "widgets/MembersLine.h"
#include "widgets/TextLabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using gui::AddNodeDialog;
using gui::NodeBookEntry;
using gui::NodeListModel;

namespace {

NodeBookEntry entryAt(const QString& node, const QString& cluster = {})
{
    NodeBookEntry entry;
    entry.node = *backend::Node::parse(node);
    entry.cluster = cluster;
    return entry;
}

/// "# rack" for a heading, "—" for a gap, a node's text else.
QStringList rowsOf(const NodeListModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString text = index.data().toString();
        const bool isHeading = index.data(NodeListModel::IsHeadingRole).toBool();
        rows.append(!isHeading ? text : text.isEmpty() ? u"—"_s : u"# "_s + text);
    }
    return rows;
}

QString textOf(const QList<gui::ReportLine>& lines)
{
    QStringList texts;
    for (const auto& line : lines)
        texts.append(line.name + u": "_s + line.text);
    return texts.join(u'\n');
}

template <typename Widget>
Widget* named(const QWidget* parent, const QString& name)
{
    return parent->findChild<Widget*>(name);
}

} // namespace

/// The list of nodes as people manage it: clusters, editing, testing, importing.
class NodeManagerTest : public support::TestCase {
    Q_OBJECT

private slots:
    void groupsNodesByCluster();
    void movesANodeWhenItsClusterBecomesKnown();
    void saysTheClusterOfARowAloud();
    void theMenuOfARowDoesNotConnect();
    void aClickReadsTheNodeThatIsSelectedAlready();
    void marksNodesForTheStart();
    void readsMarkedNodesWhenTheWindowOpens();
    void editsAConnection();
    void duplicatesOnlyElsewhere();
    void addsNoNodeTwice();
    void testsWithoutAdding();
    void tellsWhatATestFound();
    void tellsWhyATestFailed();
    void closingTheDialogEndsTheTest();
    void changingAFieldEndsTheTest();
    void greysHostsThatAreKnown();
    void addsChosenHostsWithoutConnecting();
    void saysWhenThereIsNothingToImport();
    void offersTheOtherMembers();
    void offersNoMemberThatIsThereOrDeclined();
    void offersNoNonsenseOfAHostileNode();
    void asksNothingOfSimulatedClusters();
};

void NodeManagerTest::groupsNodesByCluster()
{
    support::DemoBench bench;
    NodeListModel model(bench.workbench);
    const QAbstractItemModelTester tester(&model);
    bench.workbench.addEntry(entryAt(u"attic"_s));
    QCOMPARE(rowsOf(model), QStringList{u"attic"_s});
    bench.workbench.addEntry(entryAt(u"pve2"_s, u"rack"_s));
    bench.workbench.addEntry(entryAt(u"pve1"_s, u"homelab"_s));
    bench.workbench.addEntry(entryAt(u"demo:quiet"_s));
    bench.workbench.addEntry(entryAt(u"pve3"_s, u"rack"_s));
    QCOMPARE(rowsOf(model), (QStringList{u"All nodes"_s, u"# homelab"_s, u"pve1"_s, u"# rack"_s, u"pve2"_s, u"pve3"_s, u"—"_s, u"attic"_s,
                                         u"# Simulated"_s, u"demo:quiet"_s}));
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.flags(model.index(1)), Qt::ItemFlags(Qt::NoItemFlags));
    QCOMPARE(model.flags(model.index(6)), Qt::ItemFlags(Qt::NoItemFlags));
    QVERIFY(model.flags(model.index(7)).testFlag(Qt::ItemIsSelectable));
}

void NodeManagerTest::movesANodeWhenItsClusterBecomesKnown()
{
    support::DemoBench bench;
    const NodeListModel model(bench.workbench);
    const auto id = bench.read(u"cluster"_s);
    QCOMPARE(rowsOf(model).first(), u"# Simulated"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    QCOMPARE(rowsOf(model).first(), u"# rack (simulated)"_s);
}

void NodeManagerTest::saysTheClusterOfARowAloud()
{
    support::DemoBench bench;
    const NodeListModel model(bench.workbench);
    const auto id = bench.workbench.addEntry(entryAt(u"pve1"_s, u"homelab"_s));
    QCOMPARE(model.indexOf(id).data(Qt::AccessibleTextRole).toString(), u"pve1, Not connected, cluster homelab"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"homelab"_s);
}

void NodeManagerTest::theMenuOfARowDoesNotConnect()
{
    support::DemoBench bench;
    NodeBookEntry quiet = entryAt(u"demo:quiet"_s);
    quiet.connectsAtStart = false;
    const auto id = bench.workbench.addEntry(quiet);
    gui::MainWindow window(bench.workbench);
    window.show();
    auto* list = named<QListView>(&window, u"nodes"_s);
    const QPoint place = list->visualRect(list->model()->index(1, 0)).center();
    QTest::mousePress(list->viewport(), Qt::RightButton, {}, place);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, list->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(list->viewport(), &asked);
    QMenu* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList texts;
    for (const auto* action : menu->actions())
        texts.append(action->text().remove(u'&'));
    QCOMPARE(texts, (QStringList{u"Read again"_s, u"Edit connection…"_s, u"Duplicate…"_s, u"Test connection…"_s,
                                 u"Connect at start"_s, u"Remove…"_s}));
    QVERIFY2(!menu->actions().at(1)->isEnabled(), "a simulated node has no connection to edit");
    QCOMPARE(bench.workbench.state(id).link, gui::NodeState::Link::Idle);
    menu->close();
}

void NodeManagerTest::aClickReadsTheNodeThatIsSelectedAlready()
{
    support::DemoBench bench;
    NodeBookEntry quiet = entryAt(u"demo:quiet"_s);
    quiet.connectsAtStart = false;
    const auto id = bench.workbench.addEntry(quiet);
    gui::MainWindow window(bench.workbench);
    window.show();
    auto* list = named<QListView>(&window, u"nodes"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    bench.workbench.cancel(id);
    QTRY_COMPARE(bench.workbench.state(id).link, gui::NodeState::Link::Idle);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QVERIFY(bench.workbench.state(id).link != gui::NodeState::Link::Idle);
}

void NodeManagerTest::marksNodesForTheStart()
{
    support::DemoBench bench;
    const auto id = bench.workbench.addEntry(entryAt(u"demo:quiet"_s));
    bench.workbench.setConnectsAtStart(id, false);
    QVERIFY(!bench.workbench.remembered(id).connectsAtStart);
    QVERIFY(!bench.book().entries().first().connectsAtStart);
}

void NodeManagerTest::readsMarkedNodesWhenTheWindowOpens()
{
    support::DemoBench bench;
    const auto marked = bench.workbench.addEntry(entryAt(u"demo:twins"_s));
    NodeBookEntry other = entryAt(u"demo:quiet"_s);
    other.connectsAtStart = false;
    const auto quiet = bench.workbench.addEntry(other);
    gui::MainWindow window(bench.workbench);
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(marked), 30'000);
    QCOMPARE(bench.workbench.state(quiet).link, gui::NodeState::Link::Idle);
}

void NodeManagerTest::editsAConnection()
{
    support::DemoBench bench;
    const auto id = bench.workbench.addEntry(entryAt(u"root@127.0.0.1:1"_s));
    auto* dialog = AddNodeDialog::toEdit(bench.workbench, id, nullptr);
    dialog->open();
    QCOMPARE(named<QLineEdit>(dialog, u"host"_s)->text(), u"127.0.0.1"_s);
    QCOMPARE(named<QLineEdit>(dialog, u"user"_s)->text(), u"root"_s);
    QCOMPARE(named<QLineEdit>(dialog, u"port"_s)->text(), u"1"_s);
    named<QLineEdit>(dialog, u"name"_s)->setText(u" Attic "_s);
    named<QCheckBox>(dialog, u"atStart"_s)->setChecked(false);
    named<QPushButton>(dialog, u"add"_s)->click();
    QCOMPARE(bench.workbench.state(id).title, u"Attic"_s);
    QCOMPARE(bench.workbench.state(id).link, gui::NodeState::Link::Idle);
    QVERIFY(!bench.workbench.remembered(id).connectsAtStart);
    auto* again = AddNodeDialog::toEdit(bench.workbench, id, nullptr);
    named<QLineEdit>(again, u"port"_s)->setText(u"2"_s);
    named<QPushButton>(again, u"add"_s)->click();
    QCOMPARE(bench.workbench.nodes().size(), 1);
    QCOMPARE(bench.workbench.state(id).node.text(), u"root@127.0.0.1:2"_s);
    QVERIFY(bench.workbench.state(id).link != gui::NodeState::Link::Idle);
}

void NodeManagerTest::duplicatesOnlyElsewhere()
{
    support::DemoBench bench;
    NodeBookEntry first = entryAt(u"root@127.0.0.1:1"_s, u"rack"_s);
    first.name = u"One"_s;
    const auto id = bench.workbench.addEntry(first);
    auto* dialog = AddNodeDialog::toDuplicate(bench.workbench, id, nullptr);
    QVERIFY(!named<QPushButton>(dialog, u"add"_s)->isEnabled());
    QVERIFY(named<gui::TextLabel>(dialog, u"verdict"_s)->text().contains(u"in the list already"_s));
    QVERIFY(named<QLineEdit>(dialog, u"name"_s)->text().isEmpty());
    named<QLineEdit>(dialog, u"port"_s)->setText(u"2"_s);
    named<QPushButton>(dialog, u"add"_s)->click();
    QCOMPARE(bench.workbench.nodes().size(), 2);
    const auto copy = bench.workbench.nodes().last();
    QCOMPARE(bench.workbench.state(copy).node.text(), u"root@127.0.0.1:2"_s);
    QVERIFY2(bench.workbench.remembered(copy).cluster.isEmpty(), "nobody has read where it belongs");
}

void NodeManagerTest::addsNoNodeTwice()
{
    support::DemoBench bench;
    bench.workbench.addEntry(entryAt(u"root@127.0.0.1:1"_s));
    AddNodeDialog dialog(bench.workbench, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    named<QLineEdit>(&dialog, u"host"_s)->setText(u"root@127.0.0.1:1"_s);
    QVERIFY(!named<QPushButton>(&dialog, u"add"_s)->isEnabled());
    named<QLineEdit>(&dialog, u"host"_s)->setText(u"root@127.0.0.1:2"_s);
    QVERIFY(named<QPushButton>(&dialog, u"add"_s)->isEnabled());
}

void NodeManagerTest::testsWithoutAdding()
{
    const auto server = support::SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    support::Person person;
    person.hostKeyAnswer = remote::HostKeyAnswer::TrustOnce;
    QTemporaryDir folder;
    gui::NodeBook book(folder.filePath(u"nodes.json"_s));
    gui::HistoryStore history(folder.filePath(u"history"_s));
    gui::Workbench workbench({book, history, person, folder.filePath(u"demo"_s)});
    NodeBookEntry entry;
    entry.node = {server->target()};
    entry.keyFile = server->keyFile();
    auto test = workbench.test(entry);
    QSignalSpy finished(test.get(), &gui::ConnectionTest::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(test->outcome().report);
    QVERIFY2(test->outcome().snapshot, qPrintable(test->outcome().problem->message));
    QVERIFY(test->outcome().report->userAtHost.startsWith(server->user()));
    QVERIFY(textOf(gui::connectionLines(test->outcome())).contains(u"Reached: "_s + server->user()));
    QVERIFY(workbench.nodes().isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(u"nodes.json"_s)));
}

void NodeManagerTest::tellsWhatATestFound()
{
    gui::ConnectionTest::Outcome outcome;
    remote::ConnectionReport report;
    report.userAtHost = u"me@pve1"_s;
    report.jumps = {u"gate"_s, u"inner"_s};
    report.localCommand = u"nc %h"_s;
    report.hostKey = u"ED25519 SHA256:abc"_s;
    report.way = u"the key /k"_s;
    report.remarks = {u"A sentence."_s};
    outcome.report = report;
    backend::NodeSnapshot snapshot;
    snapshot.host.hostName = u"pve1"_s;
    snapshot.host.pveVersion = u"9.1.2"_s;
    outcome.snapshot = std::make_shared<const backend::NodeSnapshot>(snapshot);
    const QString text = textOf(gui::connectionLines(outcome));
    for (const QString& part : {u"me@pve1, port 22, through gate, inner"_s, u"nc %h"_s, u"ED25519 SHA256:abc"_s,
                                u"the key /k"_s, u"not those of root"_s, u"pve1, Proxmox VE 9.1.2"_s, u"A sentence."_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
}

void NodeManagerTest::tellsWhyATestFailed()
{
    support::DemoBench bench;
    auto test = bench.workbench.test(entryAt(u"root@127.0.0.1:%1"_s.arg(support::freePort())));
    QSignalSpy finished(test.get(), &gui::ConnectionTest::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QVERIFY(test->outcome().problem);
    const auto lines = gui::connectionLines(test->outcome());
    QCOMPARE(lines.first().state, gui::State::Failed);
    QCOMPARE(lines.first().text, test->outcome().problem->message);
}

void NodeManagerTest::closingTheDialogEndsTheTest()
{
    support::DemoBench bench;
    auto* dialog = new AddNodeDialog(bench.workbench, nullptr);
    dialog->open();
    // An address of documentation: nobody answers there, and nobody refuses.
    named<QLineEdit>(dialog, u"host"_s)->setText(u"root@192.0.2.1"_s);
    QElapsedTimer clock;
    named<QPushButton>(dialog, u"startTest"_s)->click();
    const auto* panel = dialog->findChild<gui::TestPanel*>();
    QVERIFY(panel->isRunning() && panel->isVisible());
    clock.start();
    dialog->reject();
    QVERIFY(clock.elapsed() < 200);
    QVERIFY(bench.workbench.nodes().isEmpty());
}

void NodeManagerTest::changingAFieldEndsTheTest()
{
    support::DemoBench bench;
    AddNodeDialog dialog(bench.workbench, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    named<QLineEdit>(&dialog, u"host"_s)->setText(u"root@192.0.2.1"_s);
    dialog.startTest();
    QVERIFY(dialog.findChild<gui::TestPanel*>()->isRunning());
    named<QLineEdit>(&dialog, u"host"_s)->setText(u"root@192.0.2.2"_s);
    QVERIFY(!dialog.findChild<gui::TestPanel*>()->isRunning());
    QVERIFY(!dialog.findChild<gui::TestPanel*>()->isVisibleTo(&dialog));
}

void NodeManagerTest::greysHostsThatAreKnown()
{
    support::DemoBench bench;
    gui::PickNodesDialog dialog(bench.workbench,
                                {{u"one"_s, u"one"_s, entryAt(u"one"_s), true}, {u"two"_s, u"two"_s, entryAt(u"two"_s), false}},
                                {u"t"_s, u"m"_s, u"x"_s, u"n"_s}, gui::PickNodesDialog::Picked::All, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* list = named<QListWidget>(&dialog, u"offers"_s);
    QCOMPARE(list->item(0)->flags(), Qt::ItemFlags(Qt::NoItemFlags));
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    named<QPushButton>(&dialog, u"add"_s)->click();
    QCOMPARE(bench.workbench.nodes().size(), 1);
    QCOMPARE(bench.workbench.state(bench.workbench.nodes().first()).node.text(), u"two"_s);
}

void NodeManagerTest::addsChosenHostsWithoutConnecting()
{
    support::DemoBench bench;
    NodeBookEntry alias = entryAt(u"attic"_s);
    alias.connectsAtStart = false;
    gui::PickNodesDialog dialog(bench.workbench, {{u"attic"_s, u"root@192.0.2.1"_s, alias, false}},
                                {u"t"_s, u"m"_s, u"x"_s, u"n"_s}, gui::PickNodesDialog::Picked::None, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!named<QPushButton>(&dialog, u"add"_s)->isEnabled());
    named<QListWidget>(&dialog, u"offers"_s)->item(0)->setCheckState(Qt::Checked);
    named<QPushButton>(&dialog, u"add"_s)->click();
    const auto id = bench.workbench.nodes().first();
    QCOMPARE(bench.workbench.state(id).link, gui::NodeState::Link::Idle);
    const auto target = std::get<backend::SshTarget>(bench.workbench.state(id).node.target);
    QCOMPARE(target, (backend::SshTarget{{}, u"attic"_s, 0}));
}

void NodeManagerTest::saysWhenThereIsNothingToImport()
{
    support::DemoBench bench;
    auto* dialog = gui::PickNodesDialog::fromConfiguration(bench.workbench, nullptr);
    dialog->open();
    QVERIFY(!named<QListWidget>(dialog, u"offers"_s));
    const auto labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const auto* label) { return label->text().contains(u"names no hosts"_s); }));
    dialog->close();
}

namespace {

gui::MemberSource rackSeenFrom(const gui::Workbench& workbench, gui::Workbench::NodeId id)
{
    auto snapshot = std::make_shared<backend::NodeSnapshot>();
    snapshot->host.hostName = u"pve8"_s;
    snapshot->cluster.members = {{u"pve8"_s, u"192.0.2.18"_s, true, true},
                                 {u"pve9"_s, u"192.0.2.19"_s, true, false},
                                 {u"pve10"_s, u"192.0.2.20"_s, false, false}};
    return {workbench.remembered(id), workbench.connection(id), snapshot};
}

QStringList namesOf(const QList<gui::NodeOffer>& offers)
{
    QStringList names;
    for (const auto& offer : offers)
        names.append(offer.name);
    return names;
}

} // namespace

void NodeManagerTest::offersTheOtherMembers()
{
    support::DemoBench bench;
    NodeBookEntry own = entryAt(u"admin@192.0.2.18:2222"_s, u"rack"_s);
    own.keyFile = u"/k"_s;
    const auto id = bench.workbench.addEntry(own);
    const auto offers = gui::memberOffers(bench.workbench, rackSeenFrom(bench.workbench, id));
    QCOMPARE(namesOf(offers), (QStringList{u"pve9"_s, u"pve10"_s}));
    QCOMPARE(offers.first().entry.node.text(), u"admin@192.0.2.19:2222"_s);
    QCOMPARE(offers.first().entry.keyFile, u"/k"_s);
    QVERIFY(!offers.first().entry.connectsAtStart);
}

void NodeManagerTest::offersNoMemberThatIsThereOrDeclined()
{
    support::DemoBench bench;
    const auto id = bench.workbench.addEntry(entryAt(u"root@192.0.2.18"_s, u"rack"_s));
    const auto other = bench.workbench.addEntry(entryAt(u"pve9.example"_s, u"rack"_s));
    const auto offered = [&] { return namesOf(gui::memberOffers(bench.workbench, rackSeenFrom(bench.workbench, id))); };
    QCOMPARE(offered(), QStringList{u"pve10"_s});
    bench.workbench.declineMembers(other, {u"pve10"_s});
    QVERIFY(offered().isEmpty());
    QCOMPARE(bench.book().entries().last().declinedMembers, QStringList{u"pve10"_s});
}

void NodeManagerTest::offersNoNonsenseOfAHostileNode()
{
    support::DemoBench bench;
    const auto id = bench.workbench.addEntry(entryAt(u"root@192.0.2.18"_s, u"rack"_s));
    auto source = rackSeenFrom(bench.workbench, id);
    auto snapshot = std::make_shared<backend::NodeSnapshot>(*source.snapshot);
    snapshot->cluster.members = {{u"a"_s, u"-oProxyCommand=x"_s, true, false},
                                 {u"b"_s, u"x; rm -rf /"_s, true, false},
                                 {u"c"_s, u"x:22:33@y"_s, true, false},
                                 {{}, {}, true, false}};
    source.snapshot = snapshot;
    QVERIFY(gui::memberOffers(bench.workbench, source).isEmpty());
}

void NodeManagerTest::asksNothingOfSimulatedClusters()
{
    support::DemoBench bench;
    const auto id = bench.read(u"cluster"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    QVERIFY(bench.workbench.state(id).snapshot->cluster.members.size() > 1);
    QVERIFY(gui::memberOffers(bench.workbench, id).isEmpty());
}

LANEKEEPER_GUI_TEST(NodeManagerTest)
#include "NodeManagerTest.moc"
