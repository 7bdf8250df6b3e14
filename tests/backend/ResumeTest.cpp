// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "Trip.h"

using namespace trip;

/// What becomes of a change whose line or program broke.
class ResumeTest : public support::TestCase {
    Q_OBJECT

private slots:
    void aLostLineAnywhereCanBeResumed_data();
    void aLostLineAnywhereCanBeResumed();
    void resumeLeavesAVmThatSomebodyChanged();
    void resumeOfAChangeThatNeverBegan();
    void resumeOfAChangeThatEndedElsewhere();
    void resumeChecksTheDriveAgain();
};

void ResumeTest::aLostLineAnywhereCanBeResumed_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("arrived");
    // Calls after the two reads (planning, planning again): open, save, set, save, save, set,
    // close.
    for (int call = 2; call < 9; ++call) {
        QTest::addRow("call %d never arrived", call) << call << false;
        QTest::addRow("the answer to call %d was lost", call) << call << true;
    }
}

void ResumeTest::aLostLineAnywhereCanBeResumed()
{
    QFETCH(const int, call);
    QFETCH(const bool, arrived);
    Trip trip(u"quiet"_s);
    const auto isDown = [&] { return trip.shell.scripts.size() > call; };
    trip.shell.before = [&](const Command&) -> std::optional<Result<Output>> {
        const bool isCut = trip.shell.scripts.size() > call + (arrived ? 1 : 0);
        return isCut ? std::optional(Result<Output>(tl::make_unexpected(lost()))) : std::nullopt;
    };
    trip.shell.after = [&](const Command&) {
        return isDown() ? std::optional(lost()) : std::nullopt;
    };
    const auto outcome = trip.applied({gift, GiveDrive{other, 102}});
    QVERIFY(outcome.problem);
    QCOMPARE(outcome.problem->kind, Error::Kind::ConnectionLost);
    QCOMPARE(trip.laptop.kept[0].state, JournalEntry::State::Open);

    trip.shell.before = {};
    trip.shell.after = {};
    const auto resumed = resume(trip.laptop.kept[0], trip.ports());
    QCOMPARE(messages(resumed), QStringList());
    const bool neverBegan = call == 2 && !arrived;
    QCOMPARE(resumed.entry.state,
             neverBegan ? JournalEntry::State::Stopped : JournalEntry::State::Done);
    QCOMPARE(trip.config(100).contains("hostpci0"), !neverBegan);
    QCOMPARE(trip.config(102).contains("hostpci0"), !neverBegan);
    QCOMPARE(trip.laptop.kept[0], resumed.entry);
}

void ResumeTest::resumeLeavesAVmThatSomebodyChanged()
{
    Trip trip(u"quiet"_s);
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        return command.script == "set-vm-options.sh"_L1
            ? std::optional(Result<Output>(tl::make_unexpected(lost())))
            : std::nullopt;
    };
    const auto outcome = trip.applied({gift});
    trip.shell.before = {};
    trip.qm({u"set"_s, u"100"_s, u"--cores"_s, u"2"_s});
    const auto resumed = resume(outcome.entry, trip.ports());
    QCOMPARE(resumed.problem->kind, Error::Kind::StaleState);
    QCOMPARE(resumed.entry.state, JournalEntry::State::Stopped);
    QVERIFY(!trip.config(100).contains("hostpci"));
    QCOMPARE(messages(trip.applied({gift})), QStringList());
}

void ResumeTest::resumeOfAChangeThatNeverBegan()
{
    Trip trip(u"quiet"_s);
    JournalEntry entry;
    entry.id = u"20261124-120000-aaaa"_s;
    entry.nodeName = u"pve1"_s;
    const auto resumed = resume(entry, trip.ports());
    QVERIFY(!resumed.problem);
    QCOMPARE(resumed.entry.state, JournalEntry::State::Stopped);
    entry.nodeName = u"pve2"_s;
    QCOMPARE(resume(entry, trip.ports()).problem->kind, Error::Kind::Usage);
    entry.state = JournalEntry::State::Done;
    QCOMPARE(resume(entry, trip.ports()).problem->kind, Error::Kind::Usage);
}

void ResumeTest::resumeOfAChangeThatEndedElsewhere()
{
    Trip trip(u"quiet"_s);
    const auto outcome = trip.applied({gift});
    JournalEntry stale = outcome.entry;
    stale.state = JournalEntry::State::Open;
    stale.steps[0].state = StepRecord::State::Begun;
    const auto resumed = resume(stale, trip.ports());
    QVERIFY(!resumed.problem);
    QCOMPARE(resumed.entry, outcome.entry);
}

void ResumeTest::resumeChecksTheDriveAgain()
{
    Trip trip(u"quiet"_s);
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        return command.script == "set-vm-options.sh"_L1
            ? std::optional(Result<Output>(tl::make_unexpected(lost())))
            : std::nullopt;
    };
    const auto outcome = trip.applied({gift});
    trip.shell.before = {};
    trip.qm({u"set"_s, u"102"_s, u"--hostpci0"_s, u"0000:04:00.0"_s});
    const auto resumed = resume(outcome.entry, trip.ports());
    QCOMPARE(resumed.problem->kind, Error::Kind::Refused);
    QCOMPARE(resumed.entry.state, JournalEntry::State::Stopped);
    QVERIFY(!trip.config(100).contains("hostpci"));
}

LANEKEEPER_TEST(ResumeTest)
#include "ResumeTest.moc"
