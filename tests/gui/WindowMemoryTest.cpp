// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowMemory.h"

#include "DemoBench.h"
#include "Files.h"
#include "MainWindow.h"
#include "Program.h"
#include "TestMain.h"
#include "WindowFit.h"
#include "application/StateFolder.h"
#include "widgets/ColumnWidths.h"
#include "widgets/HardwareTreeView.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTabBar>

using namespace Qt::StringLiterals;
using gui::HardwareModel;
using gui::MainWindow;

namespace {

constexpr int patience = 30'000;

/// A window as the program shows it, until it is closed.
class Session {
public:
    Session(support::DemoBench& bench, const QString& file)
        : m_window(bench.workbench)
    {
        new gui::WindowMemory(file, bench.workbench, m_window);
        m_window.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&m_window));
    }
    ~Session() { m_window.close(); }
    Q_DISABLE_COPY_MOVE(Session)

    MainWindow* operator->() { return &m_window; }
    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return m_window.findChild<Widget*>(name);
    }
    [[nodiscard]] QString page() { return m_window.shownPage(); }

private:
    MainWindow m_window;
};

bool isOnScreen(Session& session)
{
    return session->screen()->availableGeometry().contains(session->frameGeometry());
}

QHeaderView& columns(Session& session) { return *session.find<gui::HardwareTreeView>(u"hardwareTree"_s)->header(); }

} // namespace

class WindowMemoryTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"state/window.json"_s);
        m_bench = std::make_unique<support::DemoBench>();
        m_quiet = m_bench->workbench.addNode({backend::DemoTarget{u"quiet"_s}});
        m_given = m_bench->workbench.addNode({backend::DemoTarget{u"given"_s}});
        for (const auto id : {m_quiet, m_given})
            m_bench->workbench.setConnectsAtStart(id, false);
    }

    void startsAsBuiltWithoutAFile();
    void startsWithinTheScreenFrameIncluded();
    void comesBackOntoASmallerScreen();
    void fitsAFrameIntoItsRoom_data();
    void fitsAFrameIntoItsRoom();
    void savesAMomentAfterAChange();
    void comesBackToAllNodes();
    void comesBackToTheNodeAndThePage();
    void comesBackInItsSize();
    void keepsColumns();
    void keepsAColumnThatIsHidden();
    void keepsPanels();
    void keepsOnlyColumnsThatAPersonChanged();
    void keepsChartsAndOrder();
    void keepsWhatWasNotLookedAt();
    void aNodeThatIsGoneLeavesTheFirst();
    void aDamagedFileIsHarmless_data();
    void aDamagedFileIsHarmless();
    void aPlaceThatCannotBeWrittenIsHarmless();
    void onlyItsOwnerMayReadIt();
    void picturesAreTakenWithoutIt();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<support::DemoBench> m_bench;
    int m_quiet = 0;
    int m_given = 0;
};

void WindowMemoryTest::startsAsBuiltWithoutAFile()
{
    Session session(*m_bench, m_file);
    QCOMPARE(session->shownNode(), std::optional(m_quiet));
    QCOMPARE(session.page(), u"overview"_s);
    QVERIFY(!QFile::exists(m_file));
}

/// The screen is as large as the window would like to be without a frame.
void WindowMemoryTest::startsWithinTheScreenFrameIncluded()
{
    Session session(*m_bench, m_file);
    QVERIFY2(session->frameGeometry().size() != session->size(), "Windows of this test should have frames.");
    QTRY_VERIFY(isOnScreen(session));
    QVERIFY(session->height() > 700);
}

void WindowMemoryTest::comesBackOntoASmallerScreen()
{
    {
        Session session(*m_bench, m_file);
        QTRY_VERIFY(isOnScreen(session));
        session->setGeometry(900, 600, 2000, 1500);
    }
    Session again(*m_bench, m_file);
    QTRY_VERIFY(isOnScreen(again));
}

void WindowMemoryTest::fitsAFrameIntoItsRoom_data()
{
    QTest::addColumn<QRect>("frame");
    QTest::addColumn<QRect>("fitted");
    QTest::newRow("that fits") << QRect(100, 50, 800, 600) << QRect(100, 50, 800, 600);
    QTest::newRow("too low") << QRect(100, 500, 800, 600) << QRect(100, 170, 800, 600);
    QTest::newRow("above the panel") << QRect(-20, 0, 800, 600) << QRect(0, 30, 800, 600);
    QTest::newRow("larger than the screen") << QRect(10, 10, 3000, 2000) << QRect(0, 30, 1280, 740);
    QTest::newRow("too wide") << QRect(10, 40, 1290, 600) << QRect(0, 40, 1280, 600);
    QTest::newRow("on a screen that is gone") << QRect(4000, 3000, 800, 600) << QRect(480, 170, 800, 600);
}

void WindowMemoryTest::fitsAFrameIntoItsRoom()
{
    QFETCH(const QRect, frame);
    QTEST(gui::fittedFrame(frame, QRect(0, 30, 1280, 740)), "fitted");
}

/// Programs are killed, and computers lose their power.
void WindowMemoryTest::savesAMomentAfterAChange()
{
    Session session(*m_bench, m_file);
    session->selectNode(m_given);
    session->showPage(u"machines"_s);
    QTRY_VERIFY(support::bytesOf(m_file).contains("\"page\": \"machines\""));
    session->showPage(u"hardware"_s);
    columns(session).resizeSection(HardwareModel::Address, 173);
    QTRY_VERIFY(support::bytesOf(m_file).contains("173"));
    session->resize(901, 701);
    const auto geometry = QByteArray(session->saveGeometry().toBase64());
    QTRY_VERIFY(support::bytesOf(m_file).contains(geometry));
    const auto savedAt = QFileInfo(m_file).lastModified();
    session->selectNode(m_given); // which is no change
    QTest::qWait(1500);
    QCOMPARE(QFileInfo(m_file).lastModified(), savedAt);
}

void WindowMemoryTest::comesBackToAllNodes()
{
    {
        Session session(*m_bench, m_file);
        session->selectNode(m_given);
        session->showPage(u"history"_s);
        session->showAllNodes();
    }
    {
        Session again(*m_bench, m_file);
        QVERIFY(again->showsAllNodes());
        QVERIFY(!again->shownNode());
        QCOMPARE(m_bench->workbench.state(m_given).link, gui::NodeState::Link::Idle);
        again->selectNode(m_given);
        QCOMPARE(again.page(), u"history"_s);
    }
    Session last(*m_bench, m_file);
    QVERIFY(!last->showsAllNodes());
    QCOMPARE(last->shownNode(), std::optional(m_given));
}

void WindowMemoryTest::comesBackToTheNodeAndThePage()
{
    {
        Session session(*m_bench, m_file);
        session->selectNode(m_given);
        session->showPage(u"machines"_s);
    }
    Session again(*m_bench, m_file);
    QCOMPARE(again->shownNode(), std::optional(m_given));
    QCOMPARE(again.page(), u"machines"_s);
    // Coming back connects to nothing.
    QCOMPARE(m_bench->workbench.state(m_given).link, gui::NodeState::Link::Idle);
}

void WindowMemoryTest::comesBackInItsSize()
{
    {
        Session session(*m_bench, m_file);
        session->resize(1000, 700);
    }
    Session again(*m_bench, m_file);
    QCOMPARE(again->size(), QSize(1000, 700));
}

void WindowMemoryTest::keepsColumns()
{
    {
        Session session(*m_bench, m_file);
        session->showPage(u"hardware"_s);
        columns(session).resizeSection(HardwareModel::Address, 173);
    }
    Session again(*m_bench, m_file);
    QTRY_VERIFY(again.find<gui::HardwareTreeView>(u"hardwareTree"_s));
    QCOMPARE(columns(again).sectionSize(HardwareModel::Address), 173);
}

/// A narrow window hides it; it is no other column for that.
void WindowMemoryTest::keepsAColumnThatIsHidden()
{
    const auto size = [](gui::HardwareTreeView& tree, int width) {
        tree.resize(width, 400);
        QCoreApplication::sendPostedEvents();
    };
    gui::HardwareTreeView tree;
    tree.show();
    size(tree, 2000);
    tree.header()->resizeSection(HardwareModel::Reset, 173);
    size(tree, 400);
    QVERIFY(tree.header()->isSectionHidden(HardwareModel::Reset));
    QVERIFY(!tree.header()->isSectionHidden(HardwareModel::Address));
    QCOMPARE(gui::wholeWidths(*tree.header()).at(HardwareModel::Reset), 173);
    QVERIFY(tree.header()->isSectionHidden(HardwareModel::Reset));
    size(tree, 2000);
    QCOMPARE(tree.header()->sectionSize(HardwareModel::Reset), 173);
}

/// Without showing the window: the screen of a test is narrow.
void WindowMemoryTest::keepsPanels()
{
    {
        MainWindow window(m_bench->workbench);
        gui::WindowMemory memory(m_file, m_bench->workbench, window);
        auto* parts = window.findChild<QSplitter*>(u"windowParts"_s);
        parts->resize(1500, 700);
        parts->setSizes({300, 1190});
        memory.save();
        QVERIFY2(!support::bytesOf(m_file).contains("windowParts"), "Nobody has moved them.");
        emit parts->splitterMoved(300, 1);
        memory.save();
    }
    MainWindow again(m_bench->workbench);
    new gui::WindowMemory(m_file, m_bench->workbench, again);
    QCOMPARE(again.findChild<QSplitter*>(u"windowParts"_s)->sizes().first(), 300);
}

/// Others may need another width in the next start: another language, another font.
void WindowMemoryTest::keepsOnlyColumnsThatAPersonChanged()
{
    {
        Session session(*m_bench, m_file);
        session->showPage(u"hardware"_s);
        session->showPage(u"machines"_s);
        columns(session).resizeSection(HardwareModel::Address, 173);
    }
    const QByteArray kept = support::bytesOf(m_file);
    QVERIFY2(kept.contains("hardwareTree") && !kept.contains("machinesTable"), kept.constData());
}

void WindowMemoryTest::keepsChartsAndOrder()
{
    {
        Session session(*m_bench, m_file);
        session->showPage(u"hardware"_s);
        auto* order = session.find<QComboBox>(u"order"_s);
        order->setCurrentIndex(order->count() - 1);
        session.find<QPushButton>(u"showCharts"_s)->click();
    }
    Session again(*m_bench, m_file);
    QCOMPARE(again.page(), u"hardware"_s);
    QTRY_VERIFY(again.find<QPushButton>(u"showCharts"_s));
    QVERIFY(again.find<QPushButton>(u"showCharts"_s)->isChecked());
    QVERIFY(!again.find<QPushButton>(u"showTree"_s)->isChecked());
    const auto* order = again.find<QComboBox>(u"order"_s);
    QCOMPARE(order->currentIndex(), order->count() - 1);
}

void WindowMemoryTest::keepsWhatWasNotLookedAt()
{
    const QByteArray before = R"({"format":1,"hardwareTree":[91,92,93,94,95,96,97],"later":"kept"})";
    QVERIFY(support::write(m_file, before));
    {
        MainWindow window(m_bench->workbench);
        gui::WindowMemory memory(m_file, m_bench->workbench, window);
        memory.save();
    }
    const QByteArray after = support::bytesOf(m_file);
    QVERIFY2(after.contains("hardwareTree") && after.contains("97") && after.contains("later"), after.constData());
}

void WindowMemoryTest::aNodeThatIsGoneLeavesTheFirst()
{
    QVERIFY(support::write(m_file, R"({"node":"demo:gone","page":"history"})"));
    Session session(*m_bench, m_file);
    QCOMPARE(session->shownNode(), std::optional(m_quiet));
}

void WindowMemoryTest::aDamagedFileIsHarmless_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no json") << QByteArray("\xff\xfe{{{{");
    QTest::newRow("another kind") << QByteArray("[1,2,3]");
    QTest::newRow("too long") << QByteArray(200'000, '[');
    QTest::newRow("other types") << QByteArray(
        R"({"geometry":7,"node":{},"page":[],"windowParts":"x","hardwareTree":{"a":1},"showCharts":"yes","order":"x"})");
    QTest::newRow("no geometry") << QByteArray(R"({"geometry":"AAAA////","page":"nowhere"})");
    QTest::newRow("sizes that nothing has") << QByteArray(
        R"({"windowParts":[-1,99999999],"hardwareParts":[0,0],"hardwareTree":[1e300,-5,0,1,1,1,1,1],"order":2147483647})");
    QTest::newRow("too many") << QByteArray(R"({"windowParts":[1,2,3,4,5],"hardwareTree":[1]})");
}

void WindowMemoryTest::aDamagedFileIsHarmless()
{
    QFETCH(const QByteArray, bytes);
    int usual = 0;
    {
        Session session(*m_bench, m_folder->filePath(u"other.json"_s));
        session->showPage(u"hardware"_s);
        usual = columns(session).sectionSize(HardwareModel::Address);
    }
    QVERIFY(support::write(m_file, bytes));
    {
        Session session(*m_bench, m_file);
        QCOMPARE(session->shownNode(), std::optional(m_quiet));
        session->showPage(u"hardware"_s);
        QCOMPARE(columns(session).sectionSize(HardwareModel::Address), usual);
        QVERIFY(session->width() >= 400 && session->height() >= 300);
        for (const int size : session.find<QSplitter>(u"windowParts"_s)->sizes())
            QVERIFY(size > 50);
    }
    // The next one is sound again.
    QVERIFY(support::bytesOf(m_file).contains("\"page\": \"hardware\""));
}

void WindowMemoryTest::aPlaceThatCannotBeWrittenIsHarmless()
{
    QVERIFY(support::write(m_folder->filePath(u"taken"_s), "a file"));
    const Session session(*m_bench, m_folder->filePath(u"taken/window.json"_s));
}

void WindowMemoryTest::onlyItsOwnerMayReadIt()
{
    {
        const Session session(*m_bench, m_file);
    }
    QVERIFY(!(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther)));
}

void WindowMemoryTest::picturesAreTakenWithoutIt()
{
    QDir(gui::stateFolder()).removeRecursively();
    const QString pictures = m_folder->filePath(u"pictures"_s);
    const auto program = support::startProgram({u"--screenshots"_s, pictures});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pictures + u"/overview-quiet-light.png"_s), 4 * patience);
    program->terminate();
    QVERIFY(program->waitForFinished(patience));
    QVERIFY(!QDir(gui::stateFolder()).exists());
}

/// On a screen of the size of the smallest laptops, with frames around windows.
int main(int argc, char** argv)
{
    support::prepareTest();
    const QTemporaryDir folder;
    const QString screens = folder.filePath(u"screens.json"_s);
    if (!support::write(screens, R"({"windowFrameMargins":true,"screens":[{"name":"one","x":0,"y":0,"width":1280,"height":800,
                                     "logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})"))
        return EXIT_FAILURE;
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.toUtf8());
    QApplication application(argc, argv);
    WindowMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "WindowMemoryTest.moc"
