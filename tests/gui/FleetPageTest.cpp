// SPDX-License-Identifier: GPL-3.0-or-later
#include "BigNode.h"
#include "DemoBench.h"
#include "MainWindow.h"
#include "TestMain.h"
#include "models/FleetModel.h"
#include "models/FleetSummary.h"
#include "models/NodeListModel.h"
#include "pages/FleetPage.h"
#include "widgets/FleetView.h"
#include "widgets/HardwareTreeView.h"
#include "widgets/StatusItem.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using gui::FleetColumn;
using gui::FleetGroup;
using gui::FleetModel;
using gui::NodeState;

namespace {

constexpr int patience = 30'000;
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

NodeState stateOf(const backend::NodeSnapshot& snapshot, const backend::NodeMemory& lastVisit = {})
{
    NodeState state;
    state.node.target = backend::SshTarget{u"root"_s, snapshot.host.hostName, 0};
    state.title = snapshot.host.hostName;
    state.link = NodeState::Link::Connected;
    state.snapshot = std::make_shared<const backend::NodeSnapshot>(snapshot);
    state.assessment = std::make_shared<const backend::Assessment>(backend::assess(snapshot, lastVisit));
    return state;
}

FleetGroup groupOf(int number, int drives, const std::function<void(backend::NodeSnapshot&)>& change = {})
{
    auto snapshot = support::bigNode(number, 24, drives);
    if (change)
        change(snapshot);
    return gui::fleetGroup(number, stateOf(snapshot), {});
}

QString cell(const FleetModel& model, int row, FleetColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

QStringList column(const FleetModel& model, FleetColumn which)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        if (!model.index(row, 0).data(FleetModel::IsHeadingRole).toBool())
            texts.append(cell(model, row, which));
    return texts;
}

int rowOf(const FleetModel& model, const QString& serial)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (cell(model, row, FleetColumn::Serial) == serial)
            return row;
    return -1;
}

QDateTime yesterday() { return QDateTime::currentDateTimeUtc().addDays(-1); }

/// What a visit of yesterday left behind of this node.
backend::NodeMemory visited(backend::NodeSnapshot snapshot)
{
    snapshot.readAt = yesterday();
    return backend::remembered({}, snapshot);
}

} // namespace

/// All drives of all nodes in one table, alone and in the window.
class FleetPageTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsTheRulesOfModels();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void ordersNodesAsAPersonCounts();
    void readingOfOneNodeChangesItsRowsOnly();
    void readingOfOneNodeMayBringAndTakeDrives();
    void keepsSelectionAndPlaceWhileRowsCome();
    void selectionGoesWithADriveThatMoves();
    void twinsAreKnownByTheirSlots();
    void filterLooksAtWhatIsShown();
    void saysWhatChanged_data();
    void saysWhatChanged();
    void movedDriveIsTheHeadline();
    void dangerIsTheHeadlineBeforeAll();
    void followsADriveToItsNewNode();
    void unreachableNodeStaysDimmedAndDated();
    void unreadNodeShowsWhatIsRemembered();
    void saysThatANodeIsSimulated();

    void entryIsThereFromTwoNodesOn();
    void entryIsReachedByKeyboard();
    void findsTheFilterByKeyboard();
    void rowLeadsToItsDrive_data();
    void rowLeadsToItsDrive();
    void headingLeadsToItsNode();
    void leavesWithTheLastButOneNode();
    void exportsWhatIsShown();
    void tellsItselfToAScreenReader();

private:
    /// Two demo nodes, read.
    void openTwo();
    [[nodiscard]] gui::FleetView& view() const { return *m_window->findChild<gui::FleetView*>(u"fleetTable"_s); }
    /// The page is made when it is first needed.
    [[nodiscard]] bool isShown() const
    {
        const auto* page = m_window->findChild<QWidget*>(u"fleet"_s);
        return page && page->isVisible();
    }
    [[nodiscard]] const FleetModel& model() const { return *qobject_cast<const FleetModel*>(view().model()); }
    [[nodiscard]] QListView& sidebar() const { return *m_window->findChild<QListView*>(u"nodes"_s); }
    void press(QKeyCombination keys) { QTest::keyClick(m_window.get(), keys.key(), keys.keyboardModifiers()); }

    std::unique_ptr<support::DemoBench> m_bench;
    std::unique_ptr<gui::MainWindow> m_window;
    QList<int> m_ids;
};

void FleetPageTest::init()
{
    TestCase::init();
    m_bench = std::make_unique<support::DemoBench>();
    m_window = std::make_unique<gui::MainWindow>(m_bench->workbench);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void FleetPageTest::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void FleetPageTest::openTwo()
{
    m_ids = {m_bench->read(u"quiet"_s), m_bench->read(u"crowded"_s)};
    for (const int id : m_ids)
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    m_window->showAllNodes();
    QTRY_COMPARE(column(model(), FleetColumn::Serial).size(), 5);
}

void FleetPageTest::keepsTheRulesOfModels()
{
    FleetModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    for (int number = 1; number <= 4; ++number)
        model.show(groupOf(number, 6));
    QCOMPARE(model.rowCount(), 4 * 7);
    for (int which = 0; which < gui::fleetColumns; ++which) {
        model.sort(which, Qt::DescendingOrder);
        model.show(groupOf(2, 5 + which % 3, [which](auto& node) {
            for (auto& drive : node.drives)
                drive.health.usedPercent = 90 - which;
        }));
        model.setFilter(u"samsung"_s);
        model.show(groupOf(3, 3));
        model.show(groupOf(3, 6));
        model.setFilter({});
    }
    model.remove(4);
    model.showAll({groupOf(7, 2), groupOf(8, 2)});
    QVERIFY(model.group(7) && !model.group(4));
    for (const int id : {1, 2, 3, 7, 8})
        model.remove(id);
    QCOMPARE(model.rowCount(), 0);
}

void FleetPageTest::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < gui::fleetColumns; ++which)
        QTest::newRow(qPrintable(gui::FleetText::heading(static_cast<FleetColumn>(which)))) << which;
}

void FleetPageTest::sortsByEveryColumn()
{
    QFETCH(const int, which);
    const auto node = support::bigNode(1, 24, 12);
    const auto lastVisit = visited(support::bigNode(1, 24, 10));
    FleetModel model;
    model.show(gui::fleetGroup(1, stateOf(node, lastVisit), lastVisit));
    model.show(groupOf(2, 12));
    model.sort(which, Qt::AscendingOrder);
    const gui::FleetRows rows;
    const auto rankAt = [&](int row) {
        const auto* drive = model.driveAt(model.index(row, 0));
        const FleetGroup* group = model.group(model.index(row, 0).data(FleetModel::NodeRole).toInt());
        return gui::FleetText::rank(static_cast<FleetColumn>(which), {*group, model.moves()}, *drive);
    };
    const bool hasHeadings = static_cast<FleetColumn>(which) == FleetColumn::Node;
    QCOMPARE(model.rowCount(), hasHeadings ? 26 : 24);
    for (int row = 1; row < model.rowCount() && !hasHeadings; ++row) {
        const auto text = [&](int place) { return cell(model, place, static_cast<FleetColumn>(which)).toLower(); };
        QVERIFY(rankAt(row - 1) < rankAt(row) || (rankAt(row - 1) == rankAt(row) && (rankAt(row) != 0 || text(row - 1) <= text(row))));
    }
    const QString first = cell(model, hasHeadings ? 1 : 0, FleetColumn::Serial);
    model.sort(which, Qt::DescendingOrder);
    QVERIFY2(which == static_cast<int>(FleetColumn::Driver) || which == static_cast<int>(FleetColumn::Owner)
                 || cell(model, hasHeadings ? 1 : 0, FleetColumn::Serial) != first,
             qPrintable(first));
}

void FleetPageTest::ordersNodesAsAPersonCounts()
{
    FleetModel model;
    for (const int number : {10, 2, 1})
        model.show(groupOf(number, 1));
    QStringList names;
    for (int row = 0; row < model.rowCount(); row += 2)
        names.append(cell(model, row, FleetColumn::Node));
    QCOMPARE(names, (QStringList{u"pve1"_s, u"pve2"_s, u"pve10"_s}));
}

void FleetPageTest::readingOfOneNodeChangesItsRowsOnly()
{
    FleetModel model;
    for (int number = 1; number <= 3; ++number)
        model.show(groupOf(number, 4));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(groupOf(2, 4, [](auto& node) { node.drives[1].health.usedPercent = 33; }));
    QCOMPARE(reset.size() + layout.size() + inserted.size() + removed.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first()[0].toModelIndex().row(), 5);
    QCOMPARE(changed.first()[1].toModelIndex().row(), 9);
    QCOMPARE(cell(model, 7, FleetColumn::Health), u"67 %"_s);
    // The same once more is no news at all.
    const FleetGroup same = *model.group(2);
    model.show(same);
    QCOMPARE(changed.size(), 1);
}

void FleetPageTest::readingOfOneNodeMayBringAndTakeDrives()
{
    FleetModel model;
    for (int number = 1; number <= 3; ++number)
        model.show(groupOf(number, 4));
    model.sort(static_cast<int>(FleetColumn::Health), Qt::AscendingOrder);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(groupOf(2, 6, [](auto& node) { node.drives.removeFirst(); }));
    QCOMPARE(model.rowCount(), 13);
    QCOMPARE(rowOf(model, u"S0002X0000"_s), -1);
    QVERIFY(rowOf(model, u"S0002X0005"_s) >= 0);
    QCOMPARE(reset.size(), 0);
    model.show(groupOf(2, 4, [](auto& node) { node.drives[3].health.usedPercent = 99; }));
    QCOMPARE(rowOf(model, u"S0002X0003"_s), model.rowCount() - 1);
}

void FleetPageTest::keepsSelectionAndPlaceWhileRowsCome()
{
    FleetModel model;
    gui::FleetView table(model);
    table.resize(900, 300);
    table.show();
    for (int number = 2; number <= 30; ++number)
        model.show(groupOf(number, 8));
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setCurrentIndex(model.index(120, 0));
    const QString selected = table.currentIndex().data(FleetModel::KeyRole).toString();
    const auto topKey = [&] { return table.indexAt(QPoint(0, 0)).data(FleetModel::KeyRole).toString(); };
    table.verticalScrollBar()->setValue(115 * gui::Look::treeRow + 5);
    const QString top = topKey();
    model.show(groupOf(1, 8)); // nine rows more above
    model.show(groupOf(17, 3)); // and fewer below
    QCOMPARE(table.currentIndex().data(FleetModel::KeyRole).toString(), selected);
    QCOMPARE(topKey(), top);
    QCOMPARE(table.visualRect(table.indexAt(QPoint(0, 0))).top(), -5);
    model.sort(static_cast<int>(FleetColumn::Health), Qt::DescendingOrder);
    QCOMPARE(table.currentIndex().data(FleetModel::KeyRole).toString(), selected);
}

/// While the program runs: a drive is pulled and plugged in elsewhere, and the node is read again.
void FleetPageTest::selectionGoesWithADriveThatMoves()
{
    FleetModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    gui::FleetView table(model);
    model.show(groupOf(1, 4));
    table.setCurrentIndex(model.index(rowOf(model, u"S0001X0001"_s), 0));
    model.show(groupOf(1, 4, [](auto& node) { node.drives[1].address = node.devices[20].address; }));
    QCOMPARE(cell(model, table.currentIndex().row(), FleetColumn::Serial), u"S0001X0001"_s);
    QCOMPARE(cell(model, table.currentIndex().row(), FleetColumn::Place), support::bigNode(1, 24, 4).devices[20].address.shortText());
    model.show(groupOf(1, 4));
    QCOMPARE(cell(model, table.currentIndex().row(), FleetColumn::Serial), u"S0001X0001"_s);
}

/// Drives of one serial, or of none, are told apart by where they sit.
void FleetPageTest::twinsAreKnownByTheirSlots()
{
    for (const QString& serial : {u"SAME"_s, QString()}) {
        const auto asTwins = [&serial](backend::NodeSnapshot& node) {
            for (auto& drive : node.drives)
                drive.serial = serial;
        };
        FleetModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        gui::FleetView table(model);
        model.show(groupOf(1, 4, asTwins));
        QSet<QString> keys;
        for (int row = 1; row < model.rowCount(); ++row)
            keys.insert(model.index(row, 0).data(FleetModel::KeyRole).toString());
        QCOMPARE(keys.size(), 4);
        table.setCurrentIndex(model.index(3, 0));
        const QString place = cell(model, 3, FleetColumn::Place);
        model.show(groupOf(1, 4, [&](auto& node) {
            asTwins(node);
            node.drives.removeFirst();
        }));
        QCOMPARE(cell(model, table.currentIndex().row(), FleetColumn::Place), place);
    }
}

void FleetPageTest::filterLooksAtWhatIsShown()
{
    FleetModel model;
    model.show(groupOf(1, 4));
    model.show(groupOf(2, 4));
    model.setFilter(u"  s0002X0003 "_s);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 0).data(FleetModel::IsHeadingRole).toBool());
    QCOMPARE(cell(model, 1, FleetColumn::Serial), u"S0002X0003"_s);
    model.setFilter(u"PVE1"_s);
    QCOMPARE(model.rowCount(), 5);
    model.setFilter(u"no such drive"_s);
    QCOMPARE(model.rowCount(), 0);
    // What comes later is filtered too, and what hides is known all the same.
    model.show(groupOf(3, 2));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(u"mnt"_s);
    model.show(groupOf(3, 3, [](auto& node) { node.drives[0].uses.clear(); }));
    QCOMPARE(rowOf(model, u"S0003X0000"_s), -1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 5 + 5 + 4);
}

void FleetPageTest::saysWhatChanged_data()
{
    using Snapshot = backend::NodeSnapshot;
    QTest::addColumn<std::function<void(Snapshot&)>>("change");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const std::function<void(Snapshot&)>& change, const QString& serial, const QString& word) {
        QTest::newRow(name) << change << serial << word;
    };
    row("nothing", [](Snapshot&) {}, u"S0001X0001"_s, u"–"_s);
    row("moved", [](Snapshot& node) { node.drives[1].address = node.devices[20].address; }, u"S0001X0001"_s, u"Moved"_s);
    row("gone", [](Snapshot& node) { node.drives.removeAt(1); }, u"S0001X0001"_s, u"Gone"_s);
    row("new", [](Snapshot& node) { node.drives[1].serial = u"OTHER"_s; }, u"OTHER"_s, u"New"_s);
    row("worse", [](Snapshot& node) { node.drives[1].health.criticalWarning = 1; }, u"S0001X0001"_s, u"Worse"_s);
    row("other owner",
        [](Snapshot& node) {
            backend::VirtualMachine machine;
            machine.vmid = 100;
            machine.config = backend::VmConfig::parse("hostpci0: 0000:00:01.0\n", {});
            node.machines = {machine};
        },
        u"S0001X0001"_s, u"Owner"_s);
}

void FleetPageTest::saysWhatChanged()
{
    QFETCH(const std::function<void(backend::NodeSnapshot&)>, change);
    QFETCH(const QString, serial);
    auto node = support::bigNode(1, 24, 4);
    const auto lastVisit = visited(node);
    change(node);
    FleetModel model;
    model.show(gui::fleetGroup(1, stateOf(node, lastVisit), lastVisit));
    const int row = rowOf(model, serial);
    QVERIFY(row >= 0);
    QTEST(cell(model, row, FleetColumn::Change), "word");
    const QModelIndex index = model.index(row, static_cast<int>(FleetColumn::Change));
    QCOMPARE(index.data(Qt::DecorationRole).isValid(), index.data().toString() != u"–"_s);
    QCOMPARE(index.data(Qt::ToolTipRole).toString().isEmpty(), index.data().toString() == u"–"_s);
}

void FleetPageTest::movedDriveIsTheHeadline()
{
    auto node = support::bigNode(1, 24, 4);
    const auto lastVisit = visited(node);
    node.drives[3].health.criticalWarning = 1;
    node.drives[1].address = node.devices[20].address;
    FleetModel model;
    model.show(gui::fleetGroup(1, stateOf(node, lastVisit), lastVisit));
    const QString sentence = gui::FleetSummary::sentence(model.groups(), model.moves());
    QVERIFY2(sentence.contains(u"00:01.0"_s) && sentence.contains(u"moved"_s), qPrintable(sentence));
    QCOMPARE(cell(model, model.weightiest().row(), FleetColumn::Serial), u"S0001X0001"_s);
}

void FleetPageTest::dangerIsTheHeadlineBeforeAll()
{
    auto node = support::bigNode(1, 24, 4);
    const auto lastVisit = visited(node);
    backend::VirtualMachine machine;
    machine.vmid = 201;
    machine.config = backend::VmConfig::parse("hostpci0: 0000:00:01.0\n", {});
    node.machines = {machine};
    node.drives[1].address = node.devices[20].address;
    node.drives[2].address = node.devices[21].address;
    FleetModel model;
    model.show(gui::fleetGroup(1, stateOf(node, lastVisit), lastVisit));
    const QString sentence = gui::FleetSummary::sentence(model.groups(), model.moves());
    QVERIFY2(sentence.contains(u"VM 201 on pve1"_s), qPrintable(sentence));
    QCOMPARE(cell(model, model.weightiest().row(), FleetColumn::Serial), u"S0001X0001"_s);
}

void FleetPageTest::followsADriveToItsNewNode()
{
    auto first = support::bigNode(1, 24, 4);
    auto second = support::bigNode(2, 24, 4);
    const auto firstVisit = visited(first);
    const auto secondVisit = visited(second);
    backend::Drive traveller = first.drives.takeAt(1);
    traveller.address = second.devices[20].address;
    second.drives.append(traveller);
    FleetModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.sort(static_cast<int>(FleetColumn::Change), Qt::DescendingOrder);
    model.show(gui::fleetGroup(1, stateOf(first, firstVisit), firstVisit));
    QCOMPARE(cell(model, 0, FleetColumn::Change), u"Gone"_s);
    model.show(gui::fleetGroup(2, stateOf(second, secondVisit), secondVisit));
    QCOMPARE(cell(model, 0, FleetColumn::Change), u"From pve1"_s);
    QCOMPARE(cell(model, 1, FleetColumn::Change), u"Now in pve2"_s);
    const QString sentence = gui::FleetSummary::sentence(model.groups(), model.moves());
    QVERIFY2(sentence.contains(u"from pve1 to pve2"_s), qPrintable(sentence));
}

void FleetPageTest::unreachableNodeStaysDimmedAndDated()
{
    NodeState state = stateOf(support::bigNode(1, 24, 2));
    FleetModel model;
    model.show(gui::fleetGroup(1, state, {}));
    const auto color = [&](int row) {
        return model.index(row, static_cast<int>(FleetColumn::Drive)).data(Qt::ForegroundRole).value<QBrush>().color();
    };
    const QColor stale = gui::Look::color(gui::Look::Tone::Stale, QApplication::palette());
    QVERIFY(color(1) != stale);
    state.link = NodeState::Link::Unreachable;
    state.problem = backend::Error{backend::Error::Kind::ConnectionLost, u"Gone."_s, {}};
    const FleetGroup before = *model.group(1);
    model.show(gui::fleetGroup(1, state, {}, &before));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(color(1), stale);
    QVERIFY(cell(model, 1, FleetColumn::Verdict).startsWith(u"as of "_s));
    const QString note = model.index(0, 0).data(FleetModel::NoteRole).toString();
    QVERIFY2(note.contains(u"Unreachable since"_s) && note.contains(u"data as of"_s), qPrintable(note));
}

void FleetPageTest::unreadNodeShowsWhatIsRemembered()
{
    NodeState state;
    state.title = u"attic"_s;
    FleetModel model;
    model.show(gui::fleetGroup(1, state, visited(support::bigNode(1, 24, 2))));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 1, FleetColumn::Serial), u"S0001X0000"_s);
    QVERIFY(cell(model, 1, FleetColumn::Verdict).startsWith(u"as of "_s));
    QVERIFY(model.index(1, 0).data(FleetModel::IsOldRole).toBool());
    state.title = u"cellar"_s;
    model.show(gui::fleetGroup(2, state, {}));
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.index(3, 0).data(FleetModel::NoteRole).toString().contains(u"not known yet"_s));
    FleetModel empty;
    empty.show(gui::fleetGroup(2, state, {}));
    QVERIFY(gui::FleetSummary::sentence(empty.groups(), empty.moves()).contains(u"No node was read yet"_s));
}

void FleetPageTest::saysThatANodeIsSimulated()
{
    openTwo();
    QVERIFY(model().index(0, 0).data(FleetModel::NoteRole).toString().contains(u"simulated"_s));
    view().sortByColumn(static_cast<int>(FleetColumn::Size), Qt::AscendingOrder);
    QVERIFY(cell(model(), 0, FleetColumn::Node).contains(u"(simulated)"_s));
    const auto records = model().shown();
    QVERIFY(records.first().node->isSimulated);
}

void FleetPageTest::entryIsThereFromTwoNodesOn()
{
    const auto first = m_bench->workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    const auto isAll = [&](int row) {
        return sidebar().model()->index(row, 0).data(gui::NodeListModel::IdRole).toInt() == gui::NodeListModel::allNodes;
    };
    QVERIFY(!isAll(0));
    m_window->showNode(first);
    press(Qt::CTRL | Qt::Key_0);
    QVERIFY(!isShown());
    m_bench->workbench.addNode({backend::DemoTarget{u"crowded"_s}});
    QVERIFY(isAll(0));
    QVERIFY(!isAll(1));
    QTest::mouseClick(sidebar().viewport(), Qt::LeftButton, {}, sidebar().visualRect(sidebar().model()->index(0, 0)).center());
    QVERIFY(isShown());
    QCOMPARE(m_window->windowTitle(), u"All nodes — Lanekeeper"_s);
}

void FleetPageTest::entryIsReachedByKeyboard()
{
    openTwo();
    m_window->showNode(m_ids.first());
    QVERIFY(!isShown());
    press(Qt::CTRL | Qt::Key_0);
    QVERIFY(isShown());
    QVERIFY(m_window->findChild<gui::StatusItem*>(u"statusNow"_s)->sentence().startsWith(u"2 of 2"_s));
    // Keys of a node's pages do nothing where there is none.
    press(Qt::CTRL | Qt::Key_2);
    QVERIFY(isShown());
    sidebar().setFocus();
    QTest::keyClick(&sidebar(), Qt::Key_Down);
    QVERIFY(!isShown());
    QTest::keyClick(&sidebar(), Qt::Key_Up);
    QVERIFY(isShown());
}

void FleetPageTest::findsTheFilterByKeyboard()
{
    openTwo();
    press(Qt::CTRL | Qt::Key_F);
    auto* filter = m_window->findChild<QLineEdit*>(u"fleetFilter"_s);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"crucial"_s);
    QCOMPARE(column(model(), FleetColumn::Drive).size(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QCOMPARE(column(model(), FleetColumn::Drive).size(), 5);
    QVERIFY(isShown());
}

void FleetPageTest::rowLeadsToItsDrive_data()
{
    QTest::addColumn<QString>("how");
    for (const auto& how : {u"enter"_s, u"double click"_s, u"button"_s})
        QTest::newRow(qPrintable(how)) << how;
}

void FleetPageTest::rowLeadsToItsDrive()
{
    QFETCH(const QString, how);
    openTwo();
    const int row = rowOf(model(), u"2213E5F8A1C7"_s);
    QVERIFY(row >= 0);
    const QModelIndex index = model().index(row, static_cast<int>(FleetColumn::Drive));
    view().setCurrentIndex(index);
    if (how == u"enter"_s)
        QTest::keyClick(&view(), Qt::Key_Return);
    else if (how == u"button"_s)
        m_window->findChild<QPushButton*>(u"showInHardware"_s)->click();
    const QPoint place = view().visualRect(index).center();
    if (how == u"double click"_s) {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, place);
    }
    QVERIFY(!isShown());
    QCOMPARE(m_window->findChild<QTabBar*>(u"pages"_s)->currentIndex(), 1);
    const auto* tree = m_window->findChild<gui::HardwareTreeView*>(u"hardwareTree"_s);
    QVERIFY(tree->isVisible());
    QCOMPARE(tree->currentIndex().data(gui::HardwareModel::KeyRole).toString(), u"0000:02:00.0"_s);
    QVERIFY(m_window->windowTitle().startsWith(m_bench->workbench.state(m_ids.last()).title));
}

void FleetPageTest::headingLeadsToItsNode()
{
    openTwo();
    view().setCurrentIndex(model().index(0, 0));
    QTest::keyClick(&view(), Qt::Key_Enter);
    QVERIFY(!isShown());
    QCOMPARE(m_window->findChild<QTabBar*>(u"pages"_s)->currentIndex(), 0);
}

void FleetPageTest::leavesWithTheLastButOneNode()
{
    openTwo();
    m_bench->workbench.removeNode(m_ids.first());
    QVERIFY(!isShown());
    QVERIFY(m_window->windowTitle().startsWith(m_bench->workbench.state(m_ids.last()).title));
    m_bench->workbench.removeNode(m_ids.last());
    QVERIFY(m_window->findChild<QPushButton*>(u"tryDemo"_s)->isVisible());
}

void FleetPageTest::exportsWhatIsShown()
{
    openTwo();
    QTest::keyClicks(m_window->findChild<QLineEdit*>(u"fleetFilter"_s), u"pve1 "_s);
    QTemporaryDir folder;
    const auto actions = m_window->findChild<QPushButton*>(u"fleetExport"_s)->menu()->actions();
    QCOMPARE(actions.size(), 2);
    const auto saved = [&](QAction* action, const QString& name) {
        action->trigger();
        auto* dialog = m_window->findChild<QFileDialog*>();
        emit dialog->fileSelected(folder.filePath(name));
        delete dialog;
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray csv = saved(actions[0], u"drives.csv"_s);
    QCOMPARE(csv.count("\r\n"), 1 + column(model(), FleetColumn::Serial).size());
    QVERIFY(csv.contains("S6B0NL0W417203X") && !csv.contains("2213E5F8A1C7"));
    const QByteArray json = saved(actions[1], u"drives.json"_s);
    QVERIFY(json.contains("S6B0NL0W417203X") && !json.contains("2213E5F8A1C7"));
}

void FleetPageTest::tellsItselfToAScreenReader()
{
    openTwo();
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(table);
    QCOMPARE(table->text(QAccessible::Name), u"All drives"_s);
    QVERIFY(table->role() == QAccessible::Tree || table->role() == QAccessible::Table);
    for (int row = 0; row < model().rowCount(); ++row) {
        const bool isHeading = model().index(row, 0).data(FleetModel::IsHeadingRole).toBool();
        for (int which = 0; which < gui::fleetColumns; ++which) {
            const QString text = model().index(row, which).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(isHeading ? which > 0 || !text.isEmpty() : !text.isEmpty() && text != u"–"_s, qPrintable(text));
        }
    }
    QCOMPARE(sidebar().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"All nodes, 2 of them"_s);
}

LANEKEEPER_GUI_TEST(FleetPageTest)
#include "FleetPageTest.moc"
