// SPDX-License-Identifier: GPL-3.0-or-later
#include "EndNotices.h"

#include "DemoBench.h"
#include "TestMain.h"
#include "application/DesktopNotice.h"
#include "models/WindowTitle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// Stands in for the desktop that shows notifications.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;

public slots:
    uint Notify(const QString& program, uint, const QString& icon, const QString& title, const QString& body, const QStringList&,
                const QVariantMap& hints, int)
    {
        shown = {program, icon, title, body, hints.value(u"desktop-entry"_s).toString()};
        return 1;
    }
};

} // namespace

/// What has taken long says so to somebody who looks elsewhere.
class EndNoticesTest : public support::TestCase {
    Q_OBJECT

private slots:
    void tellsOfAChangeAndOfItsUndo();
    void tellsOfAChangeThatWasStopped();
    void tellsOfAProof();
    void tellsOfAMeasurement();
    void leavesAPersonInFrontAlone();
    void theTitleCountsTheSteps();
    void reachesTheDesktop();
    void sendsToTheDesktop();

private:
    /// What was told while `bench` lives.
    [[nodiscard]] gui::EndNotices::Tell noting()
    {
        m_told.clear();
        return [this](const QString& title, const QString& sentence) { m_told.append(title + u" | "_s + sentence); };
    }

    QStringList m_told;
};

void EndNoticesTest::tellsOfAChangeAndOfItsUndo()
{
    support::DemoBench bench;
    const gui::EndNotices notices(bench.workbench, noting());
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    QVERIFY(m_told.isEmpty());
    bench.workbench.addIntent(id, backend::GiveDrive{u"S6B0NL0W417203X"_s, 100});
    bench.workbench.apply(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
    QVERIFY2(m_told.first().startsWith(u"Done: Give "_s) && m_told.first().contains(u"pve1"_s), qPrintable(m_told.first()));
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    bench.workbench.reviewUndo(id, bench.workbench.state(id).history.first().id);
    bench.workbench.apply(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 2, patience);
    QVERIFY2(m_told.last().startsWith(u"Taken back: "_s), qPrintable(m_told.last()));
}

void EndNoticesTest::tellsOfAChangeThatWasStopped()
{
    support::DemoBench bench;
    const gui::EndNotices notices(bench.workbench, noting());
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    bench.workbench.addIntent(id, backend::GiveDrive{u"S6B0NL0W417203X"_s, 100});
    bench.workbench.apply(id);
    bench.workbench.stopApplying(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
    QVERIFY2(m_told.first().startsWith(u"Stopped after "_s), qPrintable(m_told.first()));
}

void EndNoticesTest::tellsOfAProof()
{
    support::DemoBench bench;
    const gui::EndNotices notices(bench.workbench, noting());
    const auto id = bench.read(u"given"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    bench.workbench.verify(id, bench.workbench.state(id).snapshot->machines.first().vmid);
    QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
    QVERIFY2(m_told.first().startsWith(bench.workbench.state(id).proof->headline), qPrintable(m_told.first()));
}

void EndNoticesTest::tellsOfAMeasurement()
{
    support::DemoBench bench;
    const gui::EndNotices notices(bench.workbench, noting());
    const auto id = bench.workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    emit bench.workbench.measuringEnded(id);
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told.first().startsWith(u"The measurement is done | "_s), qPrintable(m_told.first()));
}

void EndNoticesTest::leavesAPersonInFrontAlone()
{
    support::DemoBench bench;
    const gui::EndNotices notices(bench.workbench, noting());
    const auto id = bench.workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    QWidget window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    emit bench.workbench.measuringEnded(id);
    QVERIFY(m_told.isEmpty());
    // A question of the program's own is the program, too.
    QWidget question(&window, Qt::Dialog);
    question.show();
    question.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&question));
    emit bench.workbench.measuringEnded(id);
    QVERIFY(m_told.isEmpty());
    question.hide();
    window.hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    emit bench.workbench.measuringEnded(id);
    QCOMPARE(m_told.size(), 1);
}

void EndNoticesTest::theTitleCountsTheSteps()
{
    QCOMPARE(gui::windowTitle(nullptr), u"Lanekeeper"_s);
    gui::NodeState state;
    state.title = u"pve1"_s;
    QCOMPARE(gui::windowTitle(&state), u"pve1 — Lanekeeper"_s);
    state.isApplying = true;
    QCOMPARE(gui::windowTitle(&state), u"0 %, changing pve1 — Lanekeeper"_s);
    backend::JournalEntry entry;
    entry.steps.resize(3);
    entry.steps[0].state = backend::StepRecord::State::Done;
    entry.steps[1].state = backend::StepRecord::State::Begun;
    state.applied = entry;
    QCOMPARE(gui::windowTitle(&state), u"33 %, changing pve1 — Lanekeeper"_s);
    state.title = u"pve\u202e1\n"_s;
    QVERIFY(!gui::windowTitle(&state).contains(u'\n') && !gui::windowTitle(&state).contains(u'\u202e'));
}

/// Again in a session bus of its own, so that nobody's desktop is bothered.
void EndNoticesTest::reachesTheDesktop()
{
    if (qEnvironmentVariableIsSet("LANEKEEPER_OWN_BUS"))
        QSKIP("This is the bus of its own.");
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
        QSKIP("dbus-run-session is not installed");
    QProcess session;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"LANEKEEPER_OWN_BUS"_s, u"1"_s);
    session.setProcessEnvironment(variables);
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(u"dbus-run-session"_s, {u"--"_s, QCoreApplication::applicationFilePath(), u"sendsToTheDesktop"_s});
    QVERIFY(session.waitForFinished(60'000));
    QVERIFY2(session.exitCode() == 0, session.readAll().constData());
}

void EndNoticesTest::sendsToTheDesktop()
{
    if (!qEnvironmentVariableIsSet("LANEKEEPER_OWN_BUS"))
        QSKIP("reachesTheDesktop runs this.");
    Desktop desktop;
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    gui::tellDesktop(u"Done: <b>"_s, u"On <b>pve1</b>."_s);
    QTRY_COMPARE(desktop.shown, (QStringList{u"Lanekeeper"_s, u"lanekeeper"_s, u"Done: <b>"_s, u"On &lt;b&gt;pve1&lt;/b&gt;."_s,
                                             u"lanekeeper"_s}));
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

LANEKEEPER_GUI_TEST(EndNoticesTest)
#include "EndNoticesTest.moc"
