// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "Trip.h"

#include <QProcess>
#include <unistd.h>

using namespace trip;

/// Applying on simulated nodes, with the very scripts that go to real ones.
class ApplierTest : public support::TestCase {
    Q_OBJECT

private slots:
    void givesTheDriveAndWritesBothJournals();
    void theJournalComesWithTheReadingWhenAskedFor();
    void writesReceiptsBeforeItActs();
    void changesNothingWhenThereIsNothingToDo();
    void twoStepsAreDoneInOrder();
    void undoBringsEveryByteBack();
    void undoBringsBackWhatARunningVmWaitsFor();
    void undoOfATakingBackGivesAgain();

    void refusesAPlanThatNoLongerHolds_data();
    void refusesAPlanThatNoLongerHolds();
    void refusesWhenTheConfigurationChangesAtTheLastMoment();
    void refusesWhenAnotherDriveSitsInTheSlot();
    void refusesWhenTheVmGetsLocked();
    void refusesWhileAnotherChangeIsOpen();
    void anUnwritableLaptopStopsBeforeTheNodeHears();
    void aFullNodeStopsBeforeAnythingIsDone();
    void aFullDiskIsToldFromOtherTrouble();

    void aFailureAtAnyStepStopsAndCanBeTakenBack_data();
    void aFailureAtAnyStepStopsAndCanBeTakenBack();
    void stopsBetweenStepsWhenAsked();
};

void ApplierTest::givesTheDriveAndWritesBothJournals()
{
    Trip trip(u"quiet"_s);
    const Plan plan = trip.plan({gift});
    QCOMPARE(plan.steps.size(), 1);
    const auto outcome = apply(plan, trip.ports());
    QCOMPARE(messages(outcome), QStringList());
    QVERIFY(outcome.changedAnything());
    QCOMPARE(outcome.entry.state, JournalEntry::State::Done);
    QCOMPARE(outcome.entry.steps[0].state, StepRecord::State::Done);
    QCOMPARE(outcome.entry.steps[0].exitCode, 0);
    QVERIFY(outcome.entry.steps[0].output.startsWith(
        u"update VM 100: -hostpci0 0000:04:00.0,pcie=1"_s));
    QCOMPARE(outcome.entry.steps[0].configAfter, textChanges(plan.steps[0]).value(0).after);
    QVERIFY(trip.config(100).contains("\nhostpci0: 0000:04:00.0,pcie=1\n"));
    QCOMPARE(trip.laptop.kept, {outcome.entry});
    const auto journal = readNodeJournal(trip.shell);
    QVERIFY(journal);
    QCOMPARE(journal->entries, {outcome.entry});
    QCOMPARE(journal->broken, 0);
    QCOMPARE(trip.seen.last(), outcome.entry);
    QVERIFY(outcome.entry.isSimulated);
}

void ApplierTest::theJournalComesWithTheReadingWhenAskedFor()
{
    Trip trip(u"quiet"_s);
    QByteArray answer;
    QVERIFY(readNode(trip.shell, {}, {}, {.withJournal = true, .answer = &answer}));
    QVERIFY(journalInAnswer(answer) && journalInAnswer(answer)->entries.isEmpty());

    QCOMPARE(messages(apply(trip.plan({gift}), trip.ports())), QStringList());
    QVERIFY(readNode(trip.shell, {}, {}, {.withJournal = true, .answer = &answer}));
    QCOMPARE(journalInAnswer(answer)->entries, readNodeJournal(trip.shell)->entries);
    QCOMPARE(journalInAnswer(answer)->entries.size(), 1);
    QVERIFY(readNode(trip.shell, {}, {}, {.answer = &answer}));
    QVERIFY(!journalInAnswer(answer));
}

void ApplierTest::writesReceiptsBeforeItActs()
{
    Trip trip(u"quiet"_s);
    bool wasRecorded = false;
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "set-vm-options.sh"_L1) {
            const auto journal = readNodeJournal(trip.shell);
            wasRecorded = journal && journal->entries.size() == 1
                && journal->entries[0].state == JournalEntry::State::Open
                && journal->entries[0].steps[0].state == StepRecord::State::Begun
                && trip.laptop.kept[0].steps[0].state == StepRecord::State::Begun;
        }
        return {};
    };
    QCOMPARE(messages(trip.applied({gift})), QStringList());
    QVERIFY(wasRecorded);
}

void ApplierTest::changesNothingWhenThereIsNothingToDo()
{
    Trip trip(u"given"_s);
    const auto before = support::contentsOf(trip.root.root);
    const auto outcome = trip.applied({GiveDrive{u"04:00.0"_s, 100}});
    QVERIFY(!outcome.problem && outcome.entry.id.isEmpty());
    QCOMPARE(support::contentsOf(trip.root.root), before);
}

void ApplierTest::twoStepsAreDoneInOrder()
{
    Trip trip(u"quiet"_s);
    const auto outcome = trip.applied({gift, GiveDrive{other, 102}});
    QCOMPARE(messages(outcome), QStringList());
    QCOMPARE(outcome.entry.steps.size(), 2);
    QVERIFY(trip.config(100).contains("\nhostpci0: 0000:04:00.0,pcie=1\n"));
    QVERIFY(trip.config(102).contains("\nhostpci0: 0000:05:00.0,pcie=1\n"));
}

void ApplierTest::undoBringsEveryByteBack()
{
    Trip trip(u"quiet"_s);
    const auto before = trip.tree();
    const auto given = trip.applied({gift, GiveDrive{other, 100}});
    QCOMPARE(messages(given), QStringList());
    QVERIFY(trip.tree() != before);
    const auto taken = trip.undone(given.entry);
    QCOMPARE(messages(taken), QStringList());
    QCOMPARE(taken.entry.state, JournalEntry::State::Done);
    QCOMPARE(taken.entry.undoes, given.entry.id);
    QCOMPARE(trip.tree(), before);
    for (const auto& entries : {trip.laptop.kept, readNodeJournal(trip.shell)->entries})
        for (const JournalEntry& each : entries)
            if (each.id == given.entry.id) {
                QCOMPARE(each.state, JournalEntry::State::TakenBack);
                QCOMPARE(each.undoneBy, taken.entry.id);
            }
}

void ApplierTest::undoBringsBackWhatARunningVmWaitsFor()
{
    Trip trip(u"quiet"_s);
    const auto before = trip.tree();
    const auto given = trip.applied({GiveDrive{drive, 101}});
    QCOMPARE(messages(given), QStringList());
    QVERIFY(trip.config(101).contains("\n[PENDING]\nhostpci0: 0000:04:00.0\n"));
    QCOMPARE(messages(trip.undone(given.entry)), QStringList());
    QCOMPARE(trip.tree(), before);
}

void ApplierTest::undoOfATakingBackGivesAgain()
{
    Trip trip(u"given"_s);
    const QByteArray before = trip.config(100);
    const auto taken = trip.applied({TakeBackDrive{u"04:00.0"_s}});
    QCOMPARE(messages(taken), QStringList());
    QVERIFY(trip.config(100).contains("\n[PENDING]\ndelete: hostpci0\n"));
    QCOMPARE(messages(trip.undone(taken.entry)), QStringList());
    QCOMPARE(trip.config(100), before);

    trip.qm({u"stop"_s, u"100"_s});
    const auto again = trip.applied({TakeBackDrive{u"04:00.0"_s}});
    QCOMPARE(messages(again), QStringList());
    QVERIFY(!trip.config(100).contains("hostpci0"));
    QCOMPARE(messages(trip.undone(again.entry)), QStringList());
    QCOMPARE(trip.config(100), before);
}

void ApplierTest::refusesAPlanThatNoLongerHolds_data()
{
    QTest::addColumn<QStringList>("meanwhile");
    QTest::addColumn<QString>("said");
    QTest::newRow("other option") << QStringList{u"set"_s, u"100"_s, u"--cores"_s, u"2"_s}
                                  << u"The configuration of VM 100 truenas was changed"_s;
    QTest::newRow("started") << QStringList{u"start"_s, u"100"_s}
                             << u"VM 100 truenas was started"_s;
    QTest::newRow("given to another")
        << QStringList{u"set"_s, u"102"_s, u"--hostpci0"_s, u"0000:04:00.0"_s}
        << u"is given to VM 102 win11"_s;
    QTest::newRow("slot taken") << QStringList{u"set"_s, u"100"_s, u"--hostpci0"_s,
                                               u"0000:00:02.0"_s}
                                << u"The configuration of VM 100"_s;
}

void ApplierTest::refusesAPlanThatNoLongerHolds()
{
    QFETCH(const QStringList, meanwhile);
    QFETCH(const QString, said);
    Trip trip(u"quiet"_s);
    const Plan plan = trip.plan({gift});
    const auto done = trip.qm(meanwhile);
    QVERIFY2(done.exitCode == 0, done.err.constData());
    const auto before = support::contentsOf(trip.root.root);
    const auto outcome = apply(plan, trip.ports());
    QVERIFY(outcome.problem);
    QCOMPARE(outcome.problem->kind, Error::Kind::StaleState);
    QVERIFY2(outcome.problem->message.contains(said), qPrintable(outcome.problem->message));
    QVERIFY(outcome.entry.id.isEmpty());
    QCOMPARE(support::contentsOf(trip.root.root), before);
    QVERIFY(trip.laptop.kept.isEmpty());
}

void ApplierTest::refusesWhenTheConfigurationChangesAtTheLastMoment()
{
    Trip trip(u"quiet"_s);
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "set-vm-options.sh"_L1)
            trip.qm({u"set"_s, u"100"_s, u"--cores"_s, u"2"_s});
        return {};
    };
    const auto outcome = trip.applied({gift});
    QCOMPARE(outcome.problem->kind, Error::Kind::StaleState);
    QCOMPARE(outcome.entry.state, JournalEntry::State::Stopped);
    QVERIFY(!outcome.changedAnything());
    QVERIFY(!trip.config(100).contains("hostpci"));
    trip.shell.before = {};
    QCOMPARE(messages(trip.applied({gift})), QStringList());
}

void ApplierTest::refusesWhenAnotherDriveSitsInTheSlot()
{
    for (const QString& file : {u"/nvme/nvme0/serial"_s, u"/vendor"_s, u"/subsystem_device"_s}) {
        Trip trip(u"quiet"_s);
        trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
            QFile attribute(trip.root.root + u"/sys/bus/pci/devices/0000:04:00.0"_s + file);
            if (command.script == "set-vm-options.sh"_L1 && attribute.open(QIODevice::WriteOnly))
                attribute.write("0x1234\n");
            return {};
        };
        const auto outcome = trip.applied({gift});
        QVERIFY(outcome.problem);
        QCOMPARE(outcome.problem->kind, Error::Kind::StaleState);
        QVERIFY(
            outcome.problem->message.startsWith(u"Another device sits in the drive's slot now."_s));
        QVERIFY(!trip.config(100).contains("hostpci"));
        QCOMPARE(outcome.entry.state, JournalEntry::State::Stopped);
    }
}

void ApplierTest::refusesWhenTheVmGetsLocked()
{
    Trip trip(u"quiet"_s);
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "set-vm-options.sh"_L1)
            return Output{"output 255 21\nVM is locked (backup)\nconfig " + QByteArray(40, 'a')
                              + " 9\ncores: 4\n\n",
                          {},
                          0};
        return {};
    };
    const auto outcome = trip.applied({gift});
    QCOMPARE(outcome.problem->kind, Error::Kind::Busy);
    QVERIFY(outcome.problem->message.endsWith(u"Nothing of this plan was done."_s));
}

void ApplierTest::refusesWhileAnotherChangeIsOpen()
{
    Trip trip(u"quiet"_s);
    trip.shell.after = [](const Command& command) {
        return command.script == "set-vm-options.sh"_L1 ? std::optional(lost()) : std::nullopt;
    };
    const auto first = trip.applied({gift});
    QCOMPARE(first.problem->kind, Error::Kind::ConnectionLost);
    QCOMPARE(first.entry.state, JournalEntry::State::Open);
    trip.shell.after = {};

    const auto before = support::contentsOf(trip.root.root);
    const auto second = trip.applied({GiveDrive{other, 102}});
    QCOMPARE(second.problem->kind, Error::Kind::Busy);
    QVERIFY(second.problem->message.contains(u"me@laptop"_s));
    QVERIFY(!second.changedAnything());
    QCOMPARE(support::contentsOf(trip.root.root), before);
    QCOMPARE(trip.laptop.kept[0].state, JournalEntry::State::Stopped);

    QCOMPARE(messages(resume(first.entry, trip.ports())), QStringList());
    QCOMPARE(messages(trip.applied({GiveDrive{other, 102}})), QStringList());
}

void ApplierTest::anUnwritableLaptopStopsBeforeTheNodeHears()
{
    Trip trip(u"quiet"_s);
    trip.laptop.isBroken = true;
    const auto before = support::contentsOf(trip.root.root);
    const auto outcome = trip.applied({gift});
    QCOMPARE(outcome.problem->kind, Error::Kind::LocalFile);
    QCOMPARE(support::contentsOf(trip.root.root), before);
}

void ApplierTest::aFullNodeStopsBeforeAnythingIsDone()
{
    if (geteuid() != 0)
        QSKIP("needs root to mount a small file system");
    Trip trip(u"quiet"_s);
    const QString folder = trip.root.root + u"/var/lib/lanekeeper"_s;
    QVERIFY(QDir().mkpath(folder));
    if (QProcess::execute(u"mount"_s,
                          {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=4k"_s, u"tmpfs"_s, folder})
        != 0)
        QSKIP("no file system can be mounted here");
    QProcess::execute(
        u"sh"_s, {u"-c"_s, u"head -c 9000 /dev/zero >\"$1/full\" 2>/dev/null"_s, u"sh"_s, folder});
    const auto before = trip.tree();
    const auto outcome = trip.applied({gift});
    const bool isUnchanged = trip.tree() == before;
    const auto left =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QProcess::execute(u"umount"_s, {folder});
    QVERIFY(outcome.problem);
    QCOMPARE(outcome.problem->kind, Error::Kind::StorageFull);
    QVERIFY(!outcome.changedAnything());
    QVERIFY(isUnchanged);
    QCOMPARE(left, {u"full"_s});
}

void ApplierTest::aFullDiskIsToldFromOtherTrouble()
{
    for (const auto& [code, kind] :
         {std::pair{7, Error::Kind::StorageFull}, {6, Error::Kind::NoRoot}}) {
        Trip trip(u"quiet"_s);
        trip.shell.before =
            [&, exitCode = code](const Command& command) -> std::optional<Result<Output>> {
            if (command.script == "journal-open.sh"_L1)
                return Output{{}, "cat: write error", exitCode};
            return {};
        };
        QCOMPARE(trip.applied({gift}).problem->kind, kind);
        QVERIFY(!trip.config(100).contains("hostpci"));
    }
}

void ApplierTest::aFailureAtAnyStepStopsAndCanBeTakenBack_data()
{
    QTest::addColumn<int>("index");
    QTest::newRow("first") << 0;
    QTest::newRow("second") << 1;
}

void ApplierTest::aFailureAtAnyStepStopsAndCanBeTakenBack()
{
    QFETCH(const int, index);
    Trip trip(u"quiet"_s);
    const auto before = trip.tree();
    int step = 0;
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script != "set-vm-options.sh"_L1 || step++ != index)
            return {};
        return Output{
            "output 2 4\nugly\nconfig " + QByteArray(40, 'a') + " 9\ncores: 4\n\n", {}, 0};
    };
    const auto outcome = trip.applied({gift, GiveDrive{other, 102}});
    QVERIFY(outcome.problem);
    QCOMPARE(outcome.problem->kind, Error::Kind::CommandFailed);
    QVERIFY(outcome.problem->message.contains(u"ugly"_s));
    QCOMPARE(outcome.entry.state, JournalEntry::State::Stopped);
    QCOMPARE(outcome.entry.steps[index].state, StepRecord::State::Failed);
    if (index == 0) {
        QCOMPARE(outcome.entry.steps[1].state, StepRecord::State::NotReached);
        QVERIFY(outcome.problem->message.endsWith(u"Nothing of this plan was done."_s));
        QVERIFY(!outcome.entry.canBeUndone());
    } else {
        QVERIFY(outcome.problem->message.endsWith(u"can be taken back from the history."_s));
        trip.shell.before = {};
        QCOMPARE(messages(trip.undone(outcome.entry)), QStringList());
    }
    QCOMPARE(trip.tree(), before);
}

void ApplierTest::stopsBetweenStepsWhenAsked()
{
    Trip trip(u"quiet"_s);
    std::stop_source stop;
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "set-vm-options.sh"_L1)
            stop.request_stop();
        return {};
    };
    const auto outcome =
        apply(trip.plan({gift, GiveDrive{other, 102}}), trip.ports(), stop.get_token());
    QCOMPARE(outcome.problem->kind, Error::Kind::Cancelled);
    QCOMPARE(outcome.entry.state, JournalEntry::State::Stopped);
    QCOMPARE(outcome.entry.steps[0].state, StepRecord::State::Done);
    QCOMPARE(outcome.entry.steps[1].state, StepRecord::State::NotReached);
    QVERIFY(trip.config(100).contains("hostpci0"));
    QVERIFY(!trip.config(102).contains("hostpci"));
}

LANEKEEPER_TEST(ApplierTest)
#include "ApplierTest.moc"
