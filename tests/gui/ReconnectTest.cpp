// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoBench.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "TestMain.h"
#include "application/Reconnections.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using gui::NodeState;
using gui::Reconnections;
using Link = gui::NodeState::Link;

/// Lost nodes come back by themselves; what was read of them stays.
class ReconnectTest : public support::TestCase {
    Q_OBJECT

private slots:
    void waitsGrowToAMinute();
    void everyNodeHasItsOwnClock();
    void anotherNetworkMakesThemHurry();
    void aSettledNodeIsLeftAlone();

    void aLostLineComesBack();
    void aMeasurementGoesOnWhileTheLineIsLost();
    void aMeasurementOutlivesTheProgram();
    void aMeasurementThatIsGoneIsToldOnce();
    void aNodeThatIsAwayIsLookedForAgain();
    void cancellingEndsTheLooking();
    void aRefusedLoginIsNotTriedAgain();

private:
    /// A simulated node behind a real sshd, read once.
    int readNode(support::DemoBench& bench);
    int readAgain(support::DemoBench& bench); ///< the same one

    std::unique_ptr<support::SshServer> m_server;
    remote::Login m_login;
};

void ReconnectTest::waitsGrowToAMinute()
{
    QList<qint64> seconds;
    for (int attempt = 0; attempt < 9; ++attempt)
        seconds.append(gui::waitBeforeAttempt(attempt, 0).count() / 1000);
    QCOMPARE(seconds, (QList<qint64>{1, 2, 4, 8, 16, 32, 60, 60, 60}));
    QCOMPARE(gui::waitBeforeAttempt(2, 1).count(), 6000);
    QCOMPARE(gui::waitBeforeAttempt(1000, 0.5).count(), 75'000);
}

void ReconnectTest::everyNodeHasItsOwnClock()
{
    Reconnections reconnections;
    reconnections.lost(1);
    reconnections.lost(2);
    reconnections.lost(2);
    QVERIFY(reconnections.dueAt(1) && reconnections.dueAt(2) && !reconnections.dueAt(3));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(*reconnections.dueAt(1) <= now.addMSecs(1600));
    QVERIFY(*reconnections.dueAt(2) >= now.addMSecs(1800));
}

void ReconnectTest::anotherNetworkMakesThemHurry()
{
    Reconnections reconnections;
    for (int attempt = 0; attempt < 7; ++attempt)
        reconnections.lost(1);
    QSignalSpy due(&reconnections, &Reconnections::due);
    reconnections.hurry();
    QVERIFY(*reconnections.dueAt(1) <= QDateTime::currentDateTimeUtc().addMSecs(600));
    QTRY_COMPARE(due.size(), 1);
}

void ReconnectTest::aSettledNodeIsLeftAlone()
{
    Reconnections reconnections;
    reconnections.lost(1);
    reconnections.settled(1);
    QVERIFY(!reconnections.dueAt(1));
    reconnections.lost(1); // begins anew
    QVERIFY(*reconnections.dueAt(1) <= QDateTime::currentDateTimeUtc().addMSecs(1600));
}

int ReconnectTest::readNode(support::DemoBench& bench)
{
    m_server = support::SshServer::start();
    if (!m_server)
        return 0;
    m_login = m_server->login();
    m_login.root = support::freshNode(u"quiet"_s);
    return readAgain(bench);
}

int ReconnectTest::readAgain(support::DemoBench& bench)
{
    const int id = bench.workbench.addNode({m_server->target()}, m_login);
    bench.workbench.refresh(id);
    return QTest::qWaitFor([&] { return bench.workbench.state(id).link == Link::Connected; }, 20'000) ? id : 0;
}

void ReconnectTest::aLostLineComesBack()
{
    support::DemoBench bench;
    const int id = readNode(bench);
    if (!m_server)
        QSKIP("sshd is not installed");
    QVERIFY(id);
    const QDateTime firstRead = bench.workbench.state(id).snapshot->readAt;
    m_server->dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(bench.workbench.state(id).link, Link::Unreachable, 5000);
    QVERIFY(!bench.workbench.state(id).retryAt.isNull());
    QCOMPARE(bench.workbench.state(id).snapshot->readAt, firstRead);
    QTRY_COMPARE_WITH_TIMEOUT(bench.workbench.state(id).link, Link::Connected, 20'000);
    QVERIFY(bench.workbench.state(id).snapshot->readAt > firstRead);
    QVERIFY(bench.workbench.state(id).retryAt.isNull());
    QVERIFY(!bench.workbench.state(id).problem);
}

void ReconnectTest::aMeasurementGoesOnWhileTheLineIsLost()
{
    support::DemoBench bench;
    const int id = readNode(bench);
    if (!m_server)
        QSKIP("sshd is not installed");
    QVERIFY(id);
    const NodeState& state = bench.workbench.state(id);
    QVERIFY(bench.beginMeasuring(id, u"20261128-215000-lost"_s));
    m_server->dropConnections();
    QTRY_VERIFY_WITH_TIMEOUT(!state.measuring, 10'000);
    QVERIFY(state.measureProblem && state.measureProblem->message.contains(u"goes on there"_s));
    QVERIFY(bench.measurements().newestFirst().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(bench.measurements().newestFirst().size(), 1, 40'000);
    QVERIFY(!state.measureProblem);
    QCOMPARE(bench.measurements().newestFirst().first().id, u"20261128-215000-lost"_s);
    QCOMPARE(bench.measurements().newestFirst().first().runs.size(), 2);
    QVERIFY(!gui::OpenMeasurements::ofThisPerson().of(state.node));
}

void ReconnectTest::aMeasurementOutlivesTheProgram()
{
    auto before = std::make_unique<support::DemoBench>();
    const int begunOn = readNode(*before);
    if (!m_server)
        QSKIP("sshd is not installed");
    QVERIFY(begunOn);
    QVERIFY(before->beginMeasuring(begunOn, u"20261129-150000-left"_s));
    QElapsedTimer leaving;
    leaving.start();
    before.reset();
    QVERIFY2(leaving.elapsed() < 3000, qPrintable(QString::number(leaving.elapsed())));

    support::DemoBench after;
    const int id = readAgain(after);
    QVERIFY(id);
    QTRY_COMPARE_WITH_TIMEOUT(after.measurements().newestFirst().size(), 1, 40'000);
    const auto& measured = after.measurements().newestFirst().first();
    QCOMPARE(measured.id, u"20261129-150000-left"_s);
    QCOMPARE(measured.end, backend::Measurement::End::Whole);
    QCOMPARE(measured.runs.size(), 2);
    QVERIFY(!gui::OpenMeasurements::ofThisPerson().of(after.workbench.state(id).node));
}

void ReconnectTest::aMeasurementThatIsGoneIsToldOnce()
{
    support::DemoBench bench;
    m_server = support::SshServer::start();
    if (!m_server)
        QSKIP("sshd is not installed");
    m_login = m_server->login();
    m_login.root = support::freshNode(u"quiet"_s);
    backend::Measurement begun;
    begun.id = u"20261129-150000-gone"_s;
    begun.startedAt = QDateTime(QDate(2026, 11, 29), QTime(15, 0), Qt::UTC);
    const backend::Node node{m_server->target()};
    gui::OpenMeasurements::ofThisPerson().keep(node, begun);
    const int id = readAgain(bench);
    QVERIFY(id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.workbench.state(id).measureProblem, 20'000);
    QVERIFY(bench.workbench.state(id).measureProblem->message.contains(u"restarted meanwhile"_s));
    QVERIFY(!gui::OpenMeasurements::ofThisPerson().of(node));
}

void ReconnectTest::aNodeThatIsAwayIsLookedForAgain()
{
    support::DemoBench bench;
    const int id = readNode(bench);
    if (!m_server)
        QSKIP("sshd is not installed");
    QVERIFY(id);
    int attempts = 0;
    connect(&bench.workbench, &gui::Workbench::nodeChanged, this,
            [&] { attempts += bench.workbench.state(id).link == Link::Connecting; });
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(bench.workbench.state(id).link, Link::Unreachable, 5000);
    const QDateTime lostAt = bench.workbench.state(id).since;
    // An attempt that fails leaves the moment it was lost as it was.
    QTRY_VERIFY_WITH_TIMEOUT(attempts > 1 && bench.workbench.state(id).link == Link::Unreachable, 10'000);
    QCOMPARE(bench.workbench.state(id).since, lostAt);
    QVERIFY(m_server->restart());
    QTRY_COMPARE_WITH_TIMEOUT(bench.workbench.state(id).link, Link::Connected, 20'000);
}

void ReconnectTest::cancellingEndsTheLooking()
{
    support::DemoBench bench;
    const int id = readNode(bench);
    if (!m_server)
        QSKIP("sshd is not installed");
    QVERIFY(id);
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.workbench.state(id).retryAt.isNull(), 5000);
    bench.workbench.cancel(id);
    QVERIFY(bench.workbench.state(id).retryAt.isNull());
    QVERIFY(m_server->restart());
    QTest::qWait(2500);
    QVERIFY(bench.workbench.state(id).link != Link::Connected);
}

void ReconnectTest::aRefusedLoginIsNotTriedAgain()
{
    support::DemoBench bench;
    const int id = readNode(bench);
    if (!m_server)
        QSKIP("sshd is not installed");
    QVERIFY(id);
    QVERIFY(QFile::remove(m_server->file(u"authorized_keys"_s)));
    m_server->dropConnections();
    QTRY_VERIFY_WITH_TIMEOUT(bench.workbench.state(id).problem
                                 && bench.workbench.state(id).problem->kind == backend::Error::Kind::AuthRefused,
                             15'000);
    QVERIFY(bench.workbench.state(id).retryAt.isNull());
}

LANEKEEPER_GUI_TEST(ReconnectTest)
#include "ReconnectTest.moc"
