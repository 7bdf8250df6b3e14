// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartTrip.h"
#include "TestMain.h"
#include "plan/StartGuard.h"

using namespace trip;

namespace {

bool append(const Trip& trip, const QString& path, const QByteArray& text)
{
    QFile file(trip.root.root + path);
    return file.open(QIODevice::Append) && file.write(text) == text.size();
}

StepRecord::State lastState(const ApplyOutcome& outcome) { return outcome.entry.steps.last().state; }

} // namespace

/// VMs that are started with a passed drive, under a guard of the node, on simulated nodes.
class FirstStartTest : public support::TestCase {
    Q_OBJECT

private slots:
    void shutsDownAndStartsAVmAndProvesIt();
    void startsAStoppedVm();
    void givesADriveBackWhileItsVmIsStopped();
    void watchesWhileTheVmStarts();
    void takingBackDoesNotStopTheVm();
    void startsWithoutAGuardWhatTakesNothing();

    void givesBackWhenNobodyConfirms();
    void givesBackWhenTheNodeLosesItsNetwork();
    void isConfirmedByAVerbOfItsOwn();
    void resumesWhileTheGuardWatches();
    void goesOnWhenTheGuardWasEndedFromOutside();
    void aNodeThatRestartedMeanwhileStartsTheVmNoMore();

    void aGuestThatDoesNotShutDownKeepsWhatItHas();
    void aStartThatFailsGivesBackAtOnce();
    void takingBackAFailedStartStartsTheVmAsBefore();
    void startsNothingWithoutASecondLine();
    void startsNothingThatWasMountedSince();
    void startsNothingThatWasChangedSince();
    void startsNothingThatTakesMoreSince();
};

void FirstStartTest::shutsDownAndStartsAVmAndProvesIt()
{
    StartTrip trip(u"quiet"_s);
    const auto outcome = trip.startedWith({giftTo(101, Power::Restart)});
    QCOMPARE(problem(outcome), QString());
    QCOMPARE(outcome.entry.state, JournalEntry::State::Done);
    QCOMPARE(trip.lines, 1);
    QVERIFY(trip.runs(101));
    QVERIFY(trip.config(101).contains("\nhostpci0: 0000:04:00.0\n"));
    QCOMPARE(trip.onboot(101), u"1"_s);
    QCOMPARE(trip.driver(), u"vfio-pci"_s);
    QVERIFY2(outcome.entry.steps.last().output.contains(u"Proved: VM 101 docker"_s), qPrintable(outcome.entry.steps.last().output));
    QCOMPARE(trip.traces(), QStringList());
    QCOMPARE(trip.plan({giftTo(101, Power::Restart)}).steps, QList<Step>());
    QCOMPARE(trip.plan({giftTo(101, Power::Start)}).steps, QList<Step>());
}

void FirstStartTest::startsAStoppedVm()
{
    StartTrip trip(u"quiet"_s);
    const auto before = trip.settled();
    const auto outcome = trip.startedWith({giftTo(100, Power::Start)});
    QCOMPARE(problem(outcome), QString());
    QVERIFY(trip.runs(100));
    QCOMPARE(trip.onboot(100), u"1"_s);
    QCOMPARE(trip.plan({giftTo(100, Power::Start)}).steps, QList<Step>());
    QCOMPARE(problem(trip.undone(outcome.entry)), QString());
    QCOMPARE(difference(before, trip.settledByHand(100, false)), u"+ stopped"_s);
}

void FirstStartTest::givesADriveBackWhileItsVmIsStopped()
{
    StartTrip trip(u"quiet"_s);
    QCOMPARE(problem(trip.startedWith({giftTo(101, Power::Restart)})), QString());
    const auto outcome = trip.startedWith({TakeBackDrive{u"04:00.0"_s, Power::Restart}});
    QCOMPARE(problem(outcome), QString());
    QVERIFY(trip.runs(101));
    QCOMPARE(trip.driver(), u"nvme"_s);
    QVERIFY(!trip.config(101).contains("hostpci"));
    QCOMPARE(trip.lines, 1); // nothing was taken, so nothing was watched
}

void FirstStartTest::watchesWhileTheVmStarts()
{
    StartTrip trip(u"quiet"_s);
    QString onboot;
    bool isArmed = false;
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "start-vm.sh"_L1) {
            onboot = trip.onboot(100);
            isArmed = QFileInfo::exists(trip.root.root + u"/run/lanekeeper/start-100/armed"_s);
        }
        return {};
    };
    QCOMPARE(problem(trip.startedWith({giftTo(100, Power::Start)})), QString());
    QVERIFY(isArmed);
    QCOMPARE(onboot, u"0"_s);
}

void FirstStartTest::takingBackDoesNotStopTheVm()
{
    StartTrip trip(u"quiet"_s);
    const auto outcome = trip.startedWith({giftTo(101, Power::Restart)});
    QCOMPARE(problem(trip.undone(outcome.entry)), QString());
    QVERIFY(trip.runs(101));
    QVERIFY(trip.config(101).contains("[PENDING]\ndelete: hostpci0\n"));
    QCOMPARE(trip.onboot(101), u"1"_s);
}

void FirstStartTest::startsWithoutAGuardWhatTakesNothing()
{
    StartTrip trip(u"quiet"_s);
    trip.qm({u"set"_s, u"100"_s, u"--hostpci0"_s, u"0000:04:00.0"_s});
    const auto outcome = apply(trip.plan({TakeBackDrive{u"04:00.0"_s, Power::Start}}), trip.ports());
    QCOMPARE(problem(outcome), QString());
    QVERIFY(trip.runs(100));
    QVERIFY(!trip.shell.scripts.contains(u"arm-start-guard.sh"_s));
}

void FirstStartTest::givesBackWhenNobodyConfirms()
{
    StartTrip trip(u"quiet"_s);
    const auto before = trip.settled();
    trip.makePause("0.05");
    trip.isLineLost = true;
    const auto outcome = trip.startedWith({giftTo(101, Power::Restart)});
    QCOMPARE(outcome.entry.state, JournalEntry::State::Open);
    QVERIFY(trip.awaitStopped(101));
    QVERIFY(!trip.runs(101));
    QCOMPARE(trip.driver(), u"nvme"_s);
    QCOMPARE(trip.onboot(101), u"0"_s);
    trip.isLineLost = false;
    const auto resumed = resume(outcome.entry, trip.starting());
    QVERIFY2(problem(resumed).contains(u"Nobody confirmed the start of VM 101 docker in time"_s), qPrintable(problem(resumed)));
    QCOMPARE(resumed.entry.state, JournalEntry::State::Stopped);
    QCOMPARE(lastState(resumed), StepRecord::State::Failed);
    // It ran before, and so it does again.
    QCOMPARE(problem(apply(planUndo(trip.read(), resumed.entry), trip.starting())), QString());
    QVERIFY(trip.runs(101));
    QCOMPARE(difference(before, trip.settled()), QString());
}

void FirstStartTest::givesBackWhenTheNodeLosesItsNetwork()
{
    StartTrip trip(u"quiet"_s);
    trip.makePause("0.05");
    QVERIFY(support::write(trip.root.root + u"/.simulated/cutters"_s, "0000:04:00.0\n"));
    const auto outcome = trip.startedWith({giftTo(100, Power::Start)});
    QCOMPARE(outcome.problem->kind, Error::Kind::ConnectionLost);
    QVERIFY(trip.awaitStopped(100));
    QVERIFY(!trip.runs(100)); // which can be seen again
    QCOMPARE(trip.driver(), u"nvme"_s);
}

void FirstStartTest::isConfirmedByAVerbOfItsOwn()
{
    StartTrip trip(u"quiet"_s);
    trip.isLineLost = true;
    const auto outcome = trip.startedWith({giftTo(100, Power::Start)});
    QVERIFY(trip.runs(100));
    const auto confirmed = confirmStarts(trip.shell);
    QVERIFY(confirmed);
    QCOMPARE(confirmed->confirmed, QList<int>{100});
    QCOMPARE(trip.traces(), QStringList());
    QCOMPARE(trip.onboot(100), u"1"_s);
    QVERIFY(confirmStarts(trip.shell)->confirmed.isEmpty());
    const auto resumed = resume(outcome.entry, trip.starting());
    QCOMPARE(problem(resumed), QString());
    QCOMPARE(lastState(resumed), StepRecord::State::Done);
}

void FirstStartTest::resumesWhileTheGuardWatches()
{
    StartTrip trip(u"quiet"_s);
    trip.isLineLost = true;
    const auto outcome = trip.startedWith({giftTo(100, Power::Start)});
    QCOMPARE(outcome.entry.state, JournalEntry::State::Open);
    trip.isLineLost = false;
    const auto resumed = resume(outcome.entry, trip.starting());
    QCOMPARE(problem(resumed), QString());
    QVERIFY(trip.runs(100));
    QCOMPARE(trip.onboot(100), u"1"_s);
    QCOMPARE(trip.traces(), QStringList());
    QCOMPARE(trip.shell.scripts.count(u"start-vm.sh"_s), 1);
}

void FirstStartTest::goesOnWhenTheGuardWasEndedFromOutside()
{
    StartTrip trip(u"quiet"_s);
    trip.isLineLost = true;
    const auto outcome = trip.startedWith({giftTo(100, Power::Start)});
    trip.isLineLost = false;
    // As if it was killed: nobody holds what it held.
    const QString alive = trip.root.root + u"/run/lanekeeper/start-100/alive"_s;
    QVERIFY(QFile::remove(alive) && support::write(alive, {}));
    QCOMPARE(lookAtStart(trip.shell, 100, outcome.entry.id.toLatin1() + "-2")->state, StartStanding::State::Lapsed);
    QCOMPARE(problem(resume(outcome.entry, trip.starting())), QString());
    QCOMPARE(trip.onboot(100), u"1"_s);
}

void FirstStartTest::aNodeThatRestartedMeanwhileStartsTheVmNoMore()
{
    StartTrip trip(u"quiet"_s);
    const auto before = trip.settled();
    trip.isLineLost = true;
    const auto outcome = trip.startedWith({giftTo(100, Power::Start)});
    trip.restartByHand();
    QVERIFY(!trip.runs(100));
    trip.isLineLost = false;
    const auto resumed = resume(outcome.entry, trip.starting());
    QVERIFY2(problem(resumed).contains(u"was restarted while the start"_s), qPrintable(problem(resumed)));
    QVERIFY(!trip.runs(100));
    QCOMPARE(problem(apply(planUndo(trip.read(), resumed.entry), trip.starting())), QString());
    QCOMPARE(difference(before, trip.settled()), QString());
}

void FirstStartTest::aGuestThatDoesNotShutDownKeepsWhatItHas()
{
    StartTrip trip(u"quiet"_s);
    QVERIFY(support::write(trip.root.root + u"/.simulated/stubborn/101"_s, {}));
    const QByteArray before = trip.config(101);
    const auto outcome = trip.startedWith({giftTo(101, Power::Restart)});
    QVERIFY2(problem(outcome).contains(u"did not shut down within 5 minutes"_s), qPrintable(problem(outcome)));
    QCOMPARE(outcome.entry.steps[1].state, StepRecord::State::Failed);
    QCOMPARE(lastState(outcome), StepRecord::State::NotReached);
    QVERIFY(trip.runs(101));
    QVERIFY(trip.config(101).contains("[PENDING]\nhostpci0: 0000:04:00.0"));
    QCOMPARE(problem(trip.undone(outcome.entry)), QString());
    QCOMPARE(trip.config(101), before);
    QVERIFY(trip.runs(101));
}

void FirstStartTest::aStartThatFailsGivesBackAtOnce()
{
    StartTrip trip(u"quiet"_s);
    const auto before = trip.settled();
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "start-vm.sh"_L1)
            trip.qm({u"set"_s, u"100"_s, u"--hostpci7"_s, u"0000:77:00.0"_s});
        return {};
    };
    const auto outcome = trip.startedWith({giftTo(100, Power::Start)});
    trip.shell.before = {};
    QVERIFY2(problem(outcome).contains(u"did not start: no PCI device found"_s), qPrintable(problem(outcome)));
    QCOMPARE(outcome.entry.state, JournalEntry::State::Stopped);
    QVERIFY(!trip.runs(100));
    QCOMPARE(trip.driver(), u"nvme"_s);
    QCOMPARE(trip.onboot(100), u"0"_s);
    trip.qm({u"set"_s, u"100"_s, u"--delete"_s, u"hostpci7"_s});
    QCOMPARE(problem(trip.undone(outcome.entry)), QString());
    QCOMPARE(difference(before, trip.settled()), QString());
}

void FirstStartTest::takingBackAFailedStartStartsTheVmAsBefore()
{
    StartTrip trip(u"quiet"_s);
    const auto before = trip.settled();
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "start-vm.sh"_L1)
            return Result<Output>(Output{{}, "no room in /run", 6});
        return {};
    };
    const auto outcome = trip.startedWith({giftTo(101, Power::Restart)});
    trip.shell.before = {};
    QCOMPARE(lastState(outcome), StepRecord::State::Failed);
    QVERIFY(!trip.runs(101));
    const Plan undo = planUndo(trip.read(), outcome.entry);
    QVERIFY(std::get<StartMachine>(undo.steps.last().action).taken.isEmpty());
    QCOMPARE(problem(apply(undo, trip.ports())), QString());
    QVERIFY(trip.runs(101));
    QCOMPARE(difference(before, trip.settled()), QString());
}

void FirstStartTest::startsNothingWithoutASecondLine()
{
    StartTrip trip(u"quiet"_s);
    const auto outcome = apply(trip.plan({giftTo(100, Power::Start)}), trip.ports());
    QCOMPARE(outcome.problem->kind, Error::Kind::Refused);
    QVERIFY(!trip.runs(100));
    QCOMPARE(trip.onboot(100), u"1"_s);
    QCOMPARE(trip.driver(), u"nvme"_s);
}

void FirstStartTest::startsNothingThatWasMountedSince()
{
    StartTrip trip(u"quiet"_s);
    const Drive mounted = *trip.read().drive(slot);
    const QByteArray device =
        support::bytesOf(trip.root.root + u"/sys/class/block/%1/dev"_s.arg(mounted.namespaces.first().device.name)).trimmed();
    // Between the last look and the start.
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "arm-start-guard.sh"_L1)
            append(trip, u"/proc/self/mountinfo"_s, "900 1 " + device + " / /mnt/late rw - ext4 /dev/late rw\n");
        return {};
    };
    const auto outcome = trip.startedWith({giftTo(100, Power::Start)});
    QCOMPARE(outcome.problem->kind, Error::Kind::Refused);
    QVERIFY2(problem(outcome).contains(u"/mnt/late"_s), qPrintable(problem(outcome)));
    QVERIFY(!trip.runs(100));
    QCOMPARE(trip.onboot(100), u"1"_s);
    QCOMPARE(trip.traces(), QStringList());
}

void FirstStartTest::startsNothingThatWasChangedSince()
{
    StartTrip trip(u"quiet"_s);
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "arm-start-guard.sh"_L1)
            trip.qm({u"set"_s, u"100"_s, u"--hostpci1"_s, u"0000:05:00.0"_s});
        return {};
    };
    const auto outcome = trip.startedWith({giftTo(100, Power::Start)});
    QCOMPARE(outcome.problem->kind, Error::Kind::StaleState);
    QVERIFY(!trip.runs(100));
    QCOMPARE(trip.onboot(100), u"1"_s);
}

void FirstStartTest::startsNothingThatTakesMoreSince()
{
    StartTrip trip(u"quiet"_s);
    int probes = 0;
    // Between the plan's own reading and that of the step.
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "probe.sh"_L1 && trip.shell.scripts.contains(u"set-vm-options.sh"_s) && probes++ == 0)
            trip.qm({u"set"_s, u"100"_s, u"--hostpci1"_s, u"0000:05:00.0"_s});
        return {};
    };
    const auto outcome = trip.startedWith({giftTo(100, Power::Start)});
    QCOMPARE(outcome.problem->kind, Error::Kind::StaleState);
    QVERIFY(!trip.runs(100));
    QVERIFY(!trip.shell.scripts.contains(u"arm-start-guard.sh"_s));
}

LANEKEEPER_TEST(FirstStartTest)
#include "FirstStartTest.moc"
