// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "DemoBench.h"
#include "SimulatedNode.h"
#include "TestMain.h"
#include "charts/DrivesChart.h"
#include "charts/GroupsChart.h"
#include "models/NodeListModel.h"
#include "widgets/HardwareTreeView.h"
#include "widgets/NodeBanner.h"
#include "widgets/StatusItem.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using gui::HardwareModel;
using gui::MarkChart;
using gui::State;
using gui::Workbench;

namespace {

constexpr int patience = 30'000;

template <typename Widget>
Widget* named(const QWidget& window, const QString& name)
{
    return window.findChild<Widget*>(name);
}

QStringList topRows(const QTreeView& tree)
{
    QStringList names;
    for (int row = 0; row < tree.model()->rowCount(); ++row)
        names.append(tree.model()->index(row, 0).data().toString());
    return names;
}

QString selectedKey(const QTreeView& tree) { return tree.currentIndex().data(HardwareModel::KeyRole).toString(); }

qsizetype pixelsOf(const QImage& image, const QColor& color)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

QPoint centreOf(const MarkChart& chart, const QString& key)
{
    for (const auto& mark : chart.marks())
        if (mark.key == key)
            return mark.rect.center().toPoint();
    return {};
}

} // namespace

/// The whole window on simulated nodes.
class MainWindowTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_bench = std::make_unique<support::DemoBench>();
        m_window = std::make_unique<gui::MainWindow>(m_bench->workbench);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void startsWithOneClearActionAndTheDemoNodes();
    void hasTheKeyboardWhereAPersonBegins();
    void readsEveryDemoNode();
    void readsNodeThatIsChosen();
    void offersToReadWhatWasNotRead();
    void marksSimulatedNodes();
    void switchesPagesByKeyboard();
    void saysNowNextAndBack();
    void filterKeepsAncestorsAndEscClearsIt();
    void filterLeadsToHardwareFromEveryPage();
    void selectionIsSharedByTreeAndCharts();
    void chartsMoveByKeyboard();
    void chartsAreNotBlank();
    void chartsReadAsTables();
    void selectionAndExpansionOutliveAReading();
    void offersToGiveAReadyDrive();
    void neverOffersToGiveABlockedDrive();
    void findingsLeadToTheirSubject();
    void takesBackTheLastIntent();
    void saysWhatStandsInTheWay();
    void removesNodeOnlyAfterAsking();
    void helpNamesTheLibrary();

private:
    Workbench::NodeId open(const QString& demo)
    {
        const auto id = m_bench->read(demo);
        m_window->showNode(id);
        return id;
    }
    [[nodiscard]] const gui::NodeState& state(Workbench::NodeId id) const { return m_bench->workbench.state(id); }
    [[nodiscard]] gui::HardwareTreeView& tree() const { return *m_window->findChild<gui::HardwareTreeView*>(); }
    [[nodiscard]] QTabBar& tabs() const { return *named<QTabBar>(*m_window, u"pages"_s); }
    void press(QKeyCombination keys) { QTest::keyClick(m_window.get(), keys.key(), keys.keyboardModifiers()); }

    std::unique_ptr<support::DemoBench> m_bench;
    std::unique_ptr<gui::MainWindow> m_window;
};

void MainWindowTest::startsWithOneClearActionAndTheDemoNodes()
{
    auto* demo = named<QPushButton>(*m_window, u"tryDemo"_s);
    QVERIFY(demo->isVisible());
    QVERIFY(gui::Look::isFilled(named<QPushButton>(*m_window, u"addNode"_s)));
    demo->click();
    QCOMPARE(m_bench->workbench.nodes().size(), remote::simulatedNodeNames().size());
    QVERIFY(!demo->isVisible());
    QVERIFY(tabs().isVisible());
}

void MainWindowTest::hasTheKeyboardWhereAPersonBegins()
{
    QCOMPARE(m_window->focusWidget(), named<QPushButton>(*m_window, u"addNode"_s));
    m_bench->workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    const gui::MainWindow next(m_bench->workbench);
    QCOMPARE(next.focusWidget(), named<QListView>(next, u"nodes"_s));
}

void MainWindowTest::readsEveryDemoNode()
{
    m_window->addDemoNodes();
    for (const auto id : m_bench->workbench.nodes())
        QTRY_VERIFY2_WITH_TIMEOUT(m_bench->isConnected(id), qPrintable(state(id).node.text()), patience);
    const auto* list = named<QListView>(*m_window, u"nodes"_s);
    // Below "All nodes", under "Simulated" and the names of their two clusters.
    QCOMPARE(list->model()->rowCount(), 4 + static_cast<int>(m_bench->workbench.nodes().size()));
    QVERIFY(list->currentIndex().isValid());
}

void MainWindowTest::readsNodeThatIsChosen()
{
    const auto id = m_bench->workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    QCOMPARE(state(id).link, gui::NodeState::Link::Idle);
    auto* list = named<QListView>(*m_window, u"nodes"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    QTRY_VERIFY(m_window->windowTitle().startsWith(state(id).title));
}

void MainWindowTest::offersToReadWhatWasNotRead()
{
    const auto id = m_bench->workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    m_window->showNode(id);
    m_bench->workbench.cancel(id);
    QTRY_COMPARE_WITH_TIMEOUT(state(id).link, gui::NodeState::Link::Idle, patience);
    auto* read = named<QPushButton>(*m_window, u"readNow"_s);
    for (const auto& page : {u"overview"_s, u"hardware"_s, u"machines"_s}) {
        m_window->showPage(page);
        QTRY_VERIFY2(read->isVisible(), qPrintable(page));
    }
    m_window->showPage(u"benchmarks"_s); // what was measured is kept here
    QTRY_VERIFY(!read->isVisible());
    m_window->showPage(u"hardware"_s);
    QTRY_VERIFY(read->isVisible());
    QTest::mouseClick(read, Qt::LeftButton);
    QTRY_VERIFY(!read->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    QTRY_VERIFY(tree().isVisible());
}

void MainWindowTest::marksSimulatedNodes()
{
    const auto id = open(u"quiet"_s);
    QVERIFY(named<QLabel>(*m_window, u"simulated"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    QVERIFY(named<QLabel>(*m_window, u"simulated"_s)->isVisible());
    QVERIFY(m_window->windowTitle().contains(u"simulated"_s));
}

void MainWindowTest::switchesPagesByKeyboard()
{
    open(u"quiet"_s);
    for (int page = tabs().count() - 1; page >= 0; --page) {
        press(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
        QCOMPARE(tabs().currentIndex(), page);
    }
    tabs().setFocus();
    QTest::keyClick(&tabs(), Qt::Key_Right);
    QCOMPARE(tabs().currentIndex(), 1);
}

void MainWindowTest::saysNowNextAndBack()
{
    const auto id = open(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    QVERIFY(named<gui::StatusItem>(*m_window, u"statusNow"_s)->sentence().startsWith(u"read at"_s));
    QCOMPARE(named<gui::StatusItem>(*m_window, u"statusNext"_s)->sentence(), u"nothing planned"_s);
    QCOMPARE(named<gui::StatusItem>(*m_window, u"statusBack"_s)->sentence(), u"nothing to undo"_s);
}

void MainWindowTest::filterKeepsAncestorsAndEscClearsIt()
{
    const auto id = open(u"crowded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    const auto all = topRows(tree());
    QVERIFY(all.size() > 2);
    press(Qt::CTRL | Qt::Key_F);
    auto* filter = named<QLineEdit>(*m_window, u"filter"_s);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"980 pro"_s);
    QCOMPARE(topRows(tree()), QStringList{u"Group 14"_s});
    const QModelIndex group = tree().model()->index(0, 0);
    QVERIFY(tree().isExpanded(group));
    QCOMPARE(tree().model()->rowCount(group), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(topRows(tree()), all);
    QVERIFY(filter->text().isEmpty());
}

void MainWindowTest::filterLeadsToHardwareFromEveryPage()
{
    open(u"quiet"_s);
    m_window->showPage(u"machines"_s);
    press(Qt::CTRL | Qt::Key_F);
    QCOMPARE(tabs().currentIndex(), 1);
    QTRY_VERIFY(named<QLineEdit>(*m_window, u"filter"_s)->hasFocus());
}

void MainWindowTest::selectionIsSharedByTreeAndCharts()
{
    const auto id = open(u"crowded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    m_window->showPage(u"hardware"_s);
    named<QPushButton>(*m_window, u"showCharts"_s)->click();
    auto* groups = named<MarkChart>(*m_window, u"groupsChart"_s);
    auto* drives = named<MarkChart>(*m_window, u"drivesChart"_s);
    const QString free = u"0000:04:00.0"_s;
    QTRY_VERIFY(!centreOf(*groups, free).isNull());
    QTest::mouseClick(groups, Qt::LeftButton, {}, centreOf(*groups, free));
    QCOMPARE(groups->selected(), free);
    QCOMPARE(drives->selected(), free);
    QCOMPARE(selectedKey(tree()), free);
    const QString port = u"0000:01:00.0"_s;
    named<QPushButton>(*m_window, u"showTree"_s)->click();
    tree().select(free);
    emit tree().chosen(port);
    QCOMPARE(groups->selected(), port);
    QCOMPARE(selectedKey(tree()), port);
}

void MainWindowTest::chartsMoveByKeyboard()
{
    const auto id = open(u"crowded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    m_window->showPage(u"hardware"_s);
    named<QPushButton>(*m_window, u"showCharts"_s)->click();
    auto* drives = named<MarkChart>(*m_window, u"drivesChart"_s);
    QTRY_COMPARE(drives->marks().size(), 3);
    QTest::keyClick(drives, Qt::Key_Home);
    QCOMPARE(drives->selected(), u"0000:02:00.0"_s);
    QTest::keyClick(drives, Qt::Key_Down);
    QCOMPARE(drives->selected(), u"0000:03:00.0"_s);
    QTest::keyClick(drives, Qt::Key_End);
    QCOMPARE(selectedKey(tree()), u"0000:04:00.0"_s);
    QTest::keyClick(drives, Qt::Key_Down);
    QCOMPARE(drives->selected(), u"0000:04:00.0"_s);
}

void MainWindowTest::chartsAreNotBlank()
{
    const auto id = open(u"crowded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    m_window->showPage(u"hardware"_s);
    named<QPushButton>(*m_window, u"showCharts"_s)->click();
    const auto color = [this](gui::Look::Hue hue) { return gui::Look::chart(hue, m_window->palette()); };
    const auto paints = [&](const QString& chart, gui::Look::Hue hue) {
        return pixelsOf(named<MarkChart>(*m_window, chart)->grab().toImage(), color(hue));
    };
    QTRY_VERIFY(paints(u"groupsChart"_s, gui::Look::Hue::Drive) > 500);
    QVERIFY(paints(u"groupsChart"_s, gui::Look::Hue::Host) > 500);
    QVERIFY(paints(u"drivesChart"_s, gui::Look::Hue::Host) > 100);
    QVERIFY(paints(u"drivesChart"_s, gui::Look::Hue::Guests) > 500);
}

void MainWindowTest::chartsReadAsTables()
{
    const auto id = open(u"crowded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    m_window->showPage(u"hardware"_s);
    named<QPushButton>(*m_window, u"showCharts"_s)->click();
    named<QPushButton>(*m_window, u"asTable"_s)->click();
    const auto* table = named<QWidget>(*m_window, u"groupsTable"_s)->findChild<QTableView*>();
    const auto* chart = m_window->findChild<gui::GroupsChart*>();
    QTRY_VERIFY(table->isVisible());
    QVERIFY(!chart->isVisible());
    QCOMPARE(table->model()->rowCount(), static_cast<int>(chart->marks().size()));
}

void MainWindowTest::selectionAndExpansionOutliveAReading()
{
    const auto id = open(u"crowded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    m_window->showPage(u"hardware"_s);
    const QModelIndex group = tree().model()->index(0, 0);
    QVERIFY(tree().isExpanded(group));
    tree().collapse(group);
    const QModelIndex other = tree().model()->index(tree().model()->rowCount() - 1, 0);
    tree().setCurrentIndex(other);
    const QString key = selectedKey(tree());
    const auto before = state(id).snapshot;
    press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(state(id).snapshot != before, patience);
    QCOMPARE(selectedKey(tree()), key);
    QVERIFY(!tree().isExpanded(tree().model()->index(0, 0)));
}

void MainWindowTest::offersToGiveAReadyDrive()
{
    const auto id = open(u"crowded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    m_window->showPage(u"hardware"_s);
    tree().select({});
    emit tree().chosen(u"0000:04:00.0"_s);
    auto* button = named<QPushButton>(*m_window, u"panelAction"_s);
    QVERIFY(button->isVisible());
    QVERIFY(button->isEnabled());
    QVERIFY(!named<QLabel>(*m_window, u"panelRefusal"_s)->isVisible());
    button->click();
    QVERIFY(m_window->findChild<QDialog*>());
}

void MainWindowTest::neverOffersToGiveABlockedDrive()
{
    const auto id = open(u"crowded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    m_window->showPage(u"hardware"_s);
    for (const auto& drive : {u"0000:02:00.0"_s, u"0000:03:00.0"_s}) {
        emit tree().chosen(drive);
        QVERIFY(named<QPushButton>(*m_window, u"panelAction"_s)->isVisible());
        QVERIFY(!named<QPushButton>(*m_window, u"panelAction"_s)->isEnabled());
        QVERIFY(named<QLabel>(*m_window, u"panelRefusal"_s)->isVisible());
    }
}

void MainWindowTest::findingsLeadToTheirSubject()
{
    const auto id = open(u"crowded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    const auto buttons = named<QWidget>(*m_window, u"overview"_s)->findChildren<QPushButton*>();
    const auto group = std::find_if(buttons.begin(), buttons.end(),
                                    [](const auto* button) { return button->text() == u"Show group 2"_s; });
    QVERIFY(group != buttons.end());
    (*group)->click();
    QCOMPARE(tabs().currentIndex(), 1);
    QCOMPARE(selectedKey(tree()), u"group 2"_s);
}

void MainWindowTest::takesBackTheLastIntent()
{
    const auto id = open(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    const auto& snapshot = *state(id).snapshot;
    m_bench->workbench.addIntent(id, backend::GiveDrive{snapshot.drives.first().address.text(),
                                                        snapshot.machines.first().vmid, backend::EarlyBind::None});
    QVERIFY(tabs().tabText(3).endsWith(u"(1)"_s));
    QVERIFY(named<gui::StatusItem>(*m_window, u"statusNext"_s)->sentence() != u"nothing planned"_s);
    press(Qt::CTRL | Qt::Key_Z);
    QVERIFY(state(id).draft.isEmpty());
    QVERIFY(!tabs().tabText(3).contains(u'('));
}

void MainWindowTest::saysWhatStandsInTheWay()
{
    const auto id = m_bench->workbench.addNode({backend::DemoTarget{u"not-there"_s}});
    m_window->showNode(id);
    QTRY_VERIFY_WITH_TIMEOUT(state(id).problem.has_value(), patience);
    const auto* banner = m_window->findChild<gui::NodeBanner*>();
    QVERIFY(banner->isVisible());
    QVERIFY(named<QPushButton>(*m_window, u"retry"_s)->isVisible());
    const auto labels = banner->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const auto* label) { return label->text() == state(id).problem->message; }));
}

void MainWindowTest::removesNodeOnlyAfterAsking()
{
    const auto id = open(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    const auto actions = m_window->actions();
    const auto remove = std::find_if(actions.begin(), actions.end(), [](const auto* action) {
        return action->text().remove(u'&').startsWith(u"Remove"_s);
    });
    QVERIFY(remove != actions.end());
    (*remove)->trigger();
    QCOMPARE(m_bench->workbench.nodes(), QList{id});
    auto* dialog = m_window->findChild<QDialog*>();
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(m_bench->workbench.nodes().isEmpty());
    QVERIFY(named<QPushButton>(*m_window, u"tryDemo"_s)->isVisible());
}

void MainWindowTest::helpNamesTheLibrary()
{
    press(Qt::Key_F1);
    auto* dialog = m_window->findChild<QDialog*>();
    QVERIFY(dialog);
    const auto labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const auto* label) { return label->text().contains(u"libssh 0."_s); }));
}

LANEKEEPER_GUI_TEST(MainWindowTest)
#include "MainWindowTest.moc"
