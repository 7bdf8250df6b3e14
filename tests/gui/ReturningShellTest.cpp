// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ReturningShell.h"
#include "TestMain.h"

#include <QElapsedTimer>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using backend::Error;
using backend::Result;

namespace {

using ShellPointer = std::unique_ptr<backend::Shell>;

/// A node that says when it was started, or whose line is dead.
class StartedNode final : public backend::Shell {
public:
    explicit StartedNode(QByteArray bootId, bool isDead = false)
        : m_bootId(std::move(bootId))
        , m_isDead(isDead)
    {
    }

    Result<backend::Output> run(const backend::Command&, std::stop_token, const Tap&) override
    {
        if (m_isDead)
            return backend::failure(Error::Kind::ConnectionLost, u"The line broke."_s);
        return backend::Output{m_bootId + '\n', {}, 0};
    }

private:
    QByteArray m_bootId;
    bool m_isDead;
};

ShellPointer dead() { return std::make_unique<StartedNode>("old", true); }

Result<ShellPointer> refusal(Error::Kind kind) { return backend::failure(kind, u"No."_s); }

} // namespace

/// Waiting for a node that restarts.
class ReturningShellTest : public support::TestCase {
    Q_OBJECT

private slots:
    void knocksUntilTheNodeIsBackAndWorksOnTheNewLine();
    void waitsWhileTheNodeHasNotGoneDownYet();
    void believesNoOtherHost();
    void isOverAtOnceWhenStopped();
    void saysThatTheNodeIsAwayMeanwhile();
    void opensASecondLineAndWorksOnThat();
    void keepsTheOldLineWhenNoOtherIsHad();
};

void ReturningShellTest::knocksUntilTheNodeIsBackAndWorksOnTheNewLine()
{
    int knocks = 0;
    gui::ReturningShell shell(dead(), [&](std::stop_token) -> Result<ShellPointer> {
        if (++knocks < 2)
            return refusal(Error::Kind::ConnectionLost);
        return std::make_unique<StartedNode>("new");
    });
    QVERIFY(shell.awaitRestart(u"old"_s, {}));
    QCOMPARE(knocks, 2);
    const auto output = shell.run({});
    QVERIFY(output && output->out == "new\n");
}

void ReturningShellTest::waitsWhileTheNodeHasNotGoneDownYet()
{
    // The old start still answers once; then its line is dead.
    class LeavingNode final : public backend::Shell {
    public:
        Result<backend::Output> run(const backend::Command&, std::stop_token, const Tap&) override
        {
            if (++m_calls > 1)
                return backend::failure(Error::Kind::ConnectionLost, u"The line broke."_s);
            return backend::Output{"old\n", {}, 0};
        }

    private:
        int m_calls = 0;
    };
    LeavingNode leaving;
    gui::ReturningShell shell(leaving, [](std::stop_token) -> Result<ShellPointer> {
        return std::make_unique<StartedNode>("new");
    });
    QVERIFY(shell.awaitRestart(u"old"_s, {}));
}

void ReturningShellTest::believesNoOtherHost()
{
    gui::ReturningShell shell(dead(), [](std::stop_token) { return refusal(Error::Kind::HostKeyChanged); });
    const auto back = shell.awaitRestart(u"old"_s, {});
    QVERIFY(!back);
    QCOMPARE(back.error().kind, Error::Kind::HostKeyChanged);
}

void ReturningShellTest::isOverAtOnceWhenStopped()
{
    gui::ReturningShell shell(dead(), [](std::stop_token) { return refusal(Error::Kind::AuthRefused); });
    std::stop_source stop;
    std::jthread person([&stop] {
        std::this_thread::sleep_for(300ms);
        stop.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    const auto back = shell.awaitRestart(u"old"_s, stop.get_token());
    QVERIFY(!back);
    QCOMPARE(back.error().kind, Error::Kind::Cancelled);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

void ReturningShellTest::saysThatTheNodeIsAwayMeanwhile()
{
    gui::ReturningShell shell(dead(), [](std::stop_token) { return refusal(Error::Kind::HostKeyChanged); });
    QVERIFY(!shell.awaitRestart(u"old"_s, {}));
    const auto output = shell.run({});
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::ConnectionLost);
}

void ReturningShellTest::opensASecondLineAndWorksOnThat()
{
    int knocks = 0;
    gui::ReturningShell shell(std::make_unique<StartedNode>("old"), [&](std::stop_token) -> Result<ShellPointer> {
        if (++knocks < 2)
            return refusal(Error::Kind::ConnectionLost);
        return std::make_unique<StartedNode>("new");
    });
    QVERIFY(shell.openAnew({}));
    QCOMPARE(knocks, 2);
    QCOMPARE(shell.run({})->out, QByteArray("new\n"));
}

void ReturningShellTest::keepsTheOldLineWhenNoOtherIsHad()
{
    gui::ReturningShell shell(std::make_unique<StartedNode>("old"),
                              [](std::stop_token) { return refusal(Error::Kind::HostKeyChanged); });
    const auto anew = shell.openAnew({});
    QVERIFY(!anew);
    QCOMPARE(anew.error().kind, Error::Kind::HostKeyChanged);
    QCOMPARE(shell.run({})->out, QByteArray("old\n"));
}

LANEKEEPER_TEST(ReturningShellTest)
#include "ReturningShellTest.moc"
