// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "SimulatedTool.h"
#include "TestMain.h"

#include <QJsonArray>
#include <csignal>

using namespace Qt::StringLiterals;
using support::Ended;
using support::runProgram;

namespace {

const QString folder() { return support::demoNode(u"quiet"_s); }

QStringList giving(const QString& drive, const QString& vmid)
{
    return {u"apply"_s, u"demo:quiet"_s, u"--give"_s, drive, u"--vm"_s, vmid, u"--yes"_s};
}

/// Makes the stand-in for qm take its time before `qm set` does anything, or never do it.
void slowDown(const QByteArray& insert)
{
    QFile tool(folder() + u"/bin/qm"_s);
    QVERIFY(tool.open(QIODevice::ReadWrite));
    QByteArray text = tool.readAll();
    text.replace("case \"${1-}\" in\nset)", "case \"${1-}\" in\nset)\n" + insert);
    tool.resize(0);
    tool.seek(0);
    tool.write(text);
}

QStringList entriesOnNode()
{
    return QDir(folder() + u"/var/lib/lanekeeper"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

/// An apply of ours has begun its first step.
bool waitUntilQmRuns()
{
    return QTest::qWaitFor([] { return QFileInfo::exists(folder() + u"/tmp/qm-runs"_s); }, 60'000);
}

int passedThrough()
{
    int count = 0;
    const auto machines = runProgram({u"inspect"_s, u"demo:quiet"_s, u"--json"_s}).json()[u"machines"_s].toArray();
    for (const auto& machine : machines)
        count += static_cast<int>(machine[u"hostpci"_s].toArray().size());
    return count;
}

/// However slow the machine is, qm ends after the other program has: not before letQmEnd().
const QByteArray held = "    touch \"$root/tmp/qm-runs\"; tries=0\n"
                        "    while [ ! -e \"$root/tmp/qm-may-end\" ] && [ $tries -lt 60 ]; do sleep 1; tries=$((tries + 1)); done\n";

void letQmEnd()
{
    QFile file(folder() + u"/tmp/qm-may-end"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

const QByteArray slow = "    touch \"$root/tmp/qm-runs\"; sleep 3\n";

} // namespace

/// Plans that were interrupted, and two of them at once.
class OpenPlanTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init();
    void tellsTheSecondOneThatItIsBusy();
    void resumesAfterAKillInTheMiddleOfAStep();
    void resumesWhenTheStepNeverHappened();
    void stopsBetweenStepsAndSaysTheWayBack();
    void finishesTheStepThatRuns();
};

void OpenPlanTest::init()
{
    TestCase::init();
    QCOMPARE(runProgram({u"--reset-demo"_s}).code, 0);
    QCOMPARE(runProgram({u"inspect"_s, u"demo:quiet"_s}).code, 0);
}

void OpenPlanTest::tellsTheSecondOneThatItIsBusy()
{
    slowDown(held);
    const auto first = support::startProgram(giving(u"04:00.0"_s, u"100"_s));
    QVERIFY(waitUntilQmRuns());
    const Ended second = runProgram(giving(u"05:00.0"_s, u"102"_s));
    letQmEnd();
    QVERIFY2(second.code == 3, second.out + second.err);
    QVERIFY2(second.err.contains("Nothing on the node was changed"), second.err);
    const Ended end = support::endOf(*first);
    QVERIFY2(end.code == 0, end.err);
    QCOMPARE(entriesOnNode().size(), 1);
    QCOMPARE(passedThrough(), 1);
}

static void checkResume()
{
    const Ended inspected = runProgram({u"inspect"_s, u"demo:quiet"_s});
    QVERIFY2(inspected.out.contains("lanekeeper resume demo:quiet"), inspected.out);
    const Ended before = runProgram({u"history"_s, u"demo:quiet"_s});
    QVERIFY2(before.out.contains("  open  "), before.out);
    const Ended resumed = runProgram({u"resume"_s, u"demo:quiet"_s});
    QVERIFY2(resumed.code == 0, resumed.err);
    const Ended after = runProgram({u"history"_s, u"demo:quiet"_s});
    QVERIFY2(after.out.contains("  done  "), after.out);
    QCOMPARE(passedThrough(), 1);
    QCOMPARE(runProgram({u"resume"_s, u"demo:quiet"_s}).code, 2);
    const Ended undone = runProgram({u"undo"_s, u"demo:quiet"_s, u"--yes"_s});
    QVERIFY2(undone.code == 0, undone.err);
    QCOMPARE(passedThrough(), 0);
}

void OpenPlanTest::resumesAfterAKillInTheMiddleOfAStep()
{
    slowDown(slow);
    const auto program = support::startProgram(giving(u"04:00.0"_s, u"100"_s));
    QVERIFY(waitUntilQmRuns());
    program->kill();
    program->waitForFinished();
    QTest::qWait(5000); // the node goes on without us
    QCOMPARE(passedThrough(), 1);
    checkResume();
}

void OpenPlanTest::resumesWhenTheStepNeverHappened()
{
    slowDown("    [ -e \"$root/tmp/qm-runs\" ] || { touch \"$root/tmp/qm-runs\"; sleep 3; exit 1; }\n");
    const auto program = support::startProgram(giving(u"04:00.0"_s, u"100"_s));
    QVERIFY(waitUntilQmRuns());
    program->kill();
    program->waitForFinished();
    QTest::qWait(4000);
    QCOMPARE(passedThrough(), 0);
    checkResume();
}

void OpenPlanTest::stopsBetweenStepsAndSaysTheWayBack()
{
    slowDown(slow);
    const QStringList both = giving(u"04:00.0"_s, u"100"_s)
        + QStringList{u"--give"_s, u"05:00.0"_s, u"--vm"_s, u"102"_s};
    const auto program = support::startProgram(both);
    QVERIFY(waitUntilQmRuns());
    kill(static_cast<pid_t>(program->processId()), SIGINT);
    const Ended end = support::endOf(*program);
    QVERIFY2(end.code == 5, end.err);
    QVERIFY2(end.err.contains("lanekeeper undo demo:quiet"), end.err);
    QCOMPARE(passedThrough(), 1);
    QCOMPARE(runProgram({u"undo"_s, u"demo:quiet"_s, u"--yes"_s}).code, 0);
    QCOMPARE(passedThrough(), 0);
}

void OpenPlanTest::finishesTheStepThatRuns()
{
    slowDown(slow);
    const auto program = support::startProgram(giving(u"04:00.0"_s, u"100"_s));
    QVERIFY(waitUntilQmRuns());
    kill(static_cast<pid_t>(program->processId()), SIGINT);
    kill(static_cast<pid_t>(program->processId()), SIGTERM);
    const Ended end = support::endOf(*program);
    QVERIFY2(end.code == 0, end.err);
    QCOMPARE(passedThrough(), 1);
}

LANEKEEPER_TEST(OpenPlanTest)
#include "OpenPlanTest.moc"
