// SPDX-License-Identifier: GPL-3.0-or-later
#include "CapturedCrowd.h"
#include "DemoBench.h"
#include "MainWindow.h"
#include "TestMain.h"
#include "models/FleetModel.h"
#include "models/NodeListModel.h"
#include "widgets/FleetView.h"
#include "widgets/HardwareTreeView.h"
#include "widgets/Look.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTabBar>
#include <ctime>

using namespace Qt::StringLiterals;
using gui::FleetColumn;
using gui::FleetModel;
using support::CapturedCrowd;

namespace {

constexpr int few = 10;
constexpr int all = 100;
constexpr int patience = 60'000;

/// Of this thread, so that other work on this computer does not count.
double secondsNow()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// The middle of what one turn of `work` takes.
double timeOf(const std::function<void(int)>& work)
{
    QList<double> times;
    for (int turn = 0; turn < 15; ++turn) {
        const double before = secondsNow();
        work(turn);
        times.append(secondsNow() - before);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

/// A real window with a hundred nodes of two hundred functions each.
class HundredNodesTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void everyNodeIsInTheSidebar();
    void keyboardGoesFromTheFirstNodeToTheLast();
    void allDrivesStandInOneTable();
    void filterFindsOneDriveAmongAll();
    void sortsAllDrives();
    void rowLeadsToTheDriveOfItsNode();
    void scrollingTakesNoLongerThanWithTen();
    void filteringGrowsNoFasterThanTheRows();
    void showingANodeTakesNoLongerThanWithTen();

private:
    void open(int from, int to);
    void showAll() { QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier); }
    [[nodiscard]] gui::FleetView& table() const { return *m_window->findChild<gui::FleetView*>(u"fleetTable"_s); }
    [[nodiscard]] QLineEdit& filter() const { return *table().window()->findChild<QWidget*>(u"fleet"_s)->findChild<QLineEdit*>(); }
    [[nodiscard]] QListView& sidebar() const { return *m_window->findChild<QListView*>(u"nodes"_s); }
    [[nodiscard]] int drivesShown() const;
    [[nodiscard]] double timeToScroll() const;
    [[nodiscard]] double timeToFilter() const;
    [[nodiscard]] double timeToShowANode() const;

    CapturedCrowd m_crowd;
    std::unique_ptr<support::DemoBench> m_bench;
    std::unique_ptr<gui::MainWindow> m_window;
    QList<int> m_ids;
    double m_scrollOfTen = 0;
    double m_filterOfTen = 0;
    double m_nodeOfTen = 0;
};

void HundredNodesTest::open(int from, int to)
{
    for (int number = from; number < to; ++number) {
        const QString file = m_crowd.make(number);
        QVERIFY(!file.isEmpty());
        m_ids.append(m_bench->workbench.addNode({backend::CaptureTarget{file}}));
        m_bench->workbench.refresh(m_ids.last());
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(m_ids.begin(), m_ids.end(), [this](int id) { return m_bench->workbench.state(id).snapshot; }),
                             patience);
}

void HundredNodesTest::initTestCase()
{
    gui::Look::install(*qApp, gui::Look::Appearance::Light);
    QVERIFY(m_crowd.prepare());
    m_bench = std::make_unique<support::DemoBench>();
    m_window = std::make_unique<gui::MainWindow>(m_bench->workbench);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    open(0, few);
    m_nodeOfTen = timeToShowANode();
    showAll();
    QTRY_COMPARE(drivesShown(), few * CapturedCrowd::drives);
    m_scrollOfTen = timeToScroll();
    m_filterOfTen = timeToFilter();
    open(few, all);
    QTRY_COMPARE_WITH_TIMEOUT(drivesShown(), all * CapturedCrowd::drives, patience);
    const auto& snapshot = *m_bench->workbench.state(m_ids.last()).snapshot;
    QCOMPARE(snapshot.devices.size(), CapturedCrowd::functions);
}

void HundredNodesTest::cleanupTestCase()
{
    m_window.reset();
    m_bench.reset();
}

int HundredNodesTest::drivesShown() const
{
    int drives = 0;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        drives += table().model()->index(row, 0).data(FleetModel::IsHeadingRole).toBool() ? 0 : 1;
    return drives;
}

double HundredNodesTest::timeToScroll() const
{
    QScrollBar& bar = *table().verticalScrollBar();
    return timeOf([&](int turn) {
        bar.setValue(bar.maximum() * turn / 15);
        static_cast<void>(table().viewport()->grab());
    });
}

double HundredNodesTest::timeToFilter() const
{
    filter().setText(u"crowd"_s); // what it looks at is made once
    const double time = timeOf([&](int turn) { filter().setText(u"X%1"_s.arg(turn % 6)); });
    filter().clear();
    return time;
}

double HundredNodesTest::timeToShowANode() const
{
    return timeOf([&](int turn) {
        m_window->selectNode(m_ids.at(turn % few));
        static_cast<void>(m_window->grab());
    });
}

void HundredNodesTest::everyNodeIsInTheSidebar()
{
    QSet<QString> names;
    for (int row = 0; row < sidebar().model()->rowCount(); ++row)
        names.insert(sidebar().model()->index(row, 0).data().toString());
    for (int number = 0; number < all; ++number)
        QVERIFY2(names.contains(CapturedCrowd::nameOf(number)), qPrintable(CapturedCrowd::nameOf(number)));
    QCOMPARE(sidebar().model()->index(0, 0).data(gui::NodeListModel::StateTextRole).toString(), u"100"_s);
}

void HundredNodesTest::keyboardGoesFromTheFirstNodeToTheLast()
{
    sidebar().setFocus();
    QTest::keyClick(&sidebar(), Qt::Key_End);
    QTRY_COMPARE(m_window->shownNode(), std::optional(m_ids.last()));
    QVERIFY(sidebar().viewport()->rect().contains(sidebar().visualRect(sidebar().currentIndex())));
    QTest::keyClick(&sidebar(), Qt::Key_Up);
    QTRY_COMPARE(m_window->shownNode(), std::optional(m_ids.at(all - 2)));
}

void HundredNodesTest::allDrivesStandInOneTable()
{
    showAll();
    QVERIFY(table().isVisible());
    QCOMPARE(drivesShown(), all * CapturedCrowd::drives);
    QCOMPARE(table().model()->rowCount(), all * (CapturedCrowd::drives + 1));
    table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
    QCOMPARE(table().indexAt(QPoint(0, table().viewport()->height() - 2)).row(), table().model()->rowCount() - 1);
}

void HundredNodesTest::filterFindsOneDriveAmongAll()
{
    showAll();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filter().hasFocus());
    QTest::keyClicks(&filter(), CapturedCrowd::serialOf(73, 4).toLower());
    QTRY_COMPARE(drivesShown(), 1);
    filter().clear();
    QTRY_COMPARE(drivesShown(), all * CapturedCrowd::drives);
}

void HundredNodesTest::sortsAllDrives()
{
    showAll();
    const auto column = static_cast<int>(FleetColumn::Serial);
    table().sortByColumn(column, Qt::DescendingOrder);
    const auto serial = [&](int row) { return table().model()->index(row, column).data().toString(); };
    for (int row = 1; row < table().model()->rowCount(); ++row)
        QVERIFY2(serial(row).compare(serial(row - 1), Qt::CaseInsensitive) <= 0, qPrintable(serial(row)));
    QCOMPARE(table().model()->rowCount(), all * CapturedCrowd::drives);
    table().sortByColumn(static_cast<int>(FleetColumn::Node), Qt::AscendingOrder);
}

void HundredNodesTest::rowLeadsToTheDriveOfItsNode()
{
    showAll();
    const auto column = static_cast<int>(FleetColumn::Serial);
    const auto found = table().model()->match(table().model()->index(0, column), Qt::DisplayRole, CapturedCrowd::serialOf(88, 3), 1,
                                              Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    table().setCurrentIndex(found.first());
    const QString address = found.first().data(FleetModel::DriveRole).toString();
    const int middle = table().visualRect(found.first()).center().y();
    QVERIFY(middle > 0 && middle < table().viewport()->height());
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(m_window->shownNode(), std::optional(m_ids.at(88)));
    QCOMPARE(m_window->shownPage(), u"hardware"_s);
    const auto* tree = m_window->findChild<gui::HardwareTreeView*>(u"hardwareTree"_s);
    QVERIFY(tree && tree->isVisible());
    const auto* item = gui::HardwareTreeView::itemAt(tree->currentIndex());
    QVERIFY(item && item->key == address);
    QVERIFY(tree->viewport()->rect().intersects(tree->visualRect(tree->currentIndex())));
    m_window->showPage(u"overview"_s);
}

/// A step paints the rows that are seen, however many there are.
void HundredNodesTest::scrollingTakesNoLongerThanWithTen()
{
    showAll();
    const double ratio = timeToScroll() / m_scrollOfTen;
    qInfo("a step among a hundred nodes takes %.2f times as long as among ten", ratio);
    QVERIFY(ratio < 3);
}

void HundredNodesTest::filteringGrowsNoFasterThanTheRows()
{
    showAll();
    const double ratio = timeToFilter() / m_filterOfTen;
    qInfo("filtering ten times the rows takes %.1f times as long", ratio);
    QVERIFY(ratio < 25);
}

void HundredNodesTest::showingANodeTakesNoLongerThanWithTen()
{
    const double ratio = timeToShowANode() / m_nodeOfTen;
    qInfo("going to a node takes %.2f times as long", ratio);
    QVERIFY(ratio < 4);
}

LANEKEEPER_GUI_TEST(HundredNodesTest)
#include "HundredNodesTest.moc"
