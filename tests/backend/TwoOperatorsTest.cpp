// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "Trip.h"
#include "plan/NodeJournal.h"

#include <latch>
#include <thread>

using namespace trip;

namespace {

/// Somebody with a laptop of their own, who works on the same node.
struct Operator {
    Operator(const remote::NodeRoot& root, const QString& initial) : shell(root), name(initial) { }

    Plan plan(const Intent& intent)
    {
        const auto node = readNode(shell, QDateTime::currentDateTimeUtc());
        return node ? planFor(*node, {intent}).value_or(Plan{}) : Plan{};
    }
    ApplyOutcome apply(const Plan& reviewed)
    {
        const ApplyPorts ports{shell, laptop, [] { return QDateTime::currentDateTimeUtc(); },
                               [this] { return u"20261124-120000-%1%2"_s.arg(name).arg(++ids, 3, 10, QLatin1Char('0')); },
                               name + u"@laptop"_s, {}};
        return backend::apply(reviewed, ports);
    }

    remote::LocalShell shell;
    MemoryJournal laptop;
    QString name;
    int ids = 0;
};

bool isDone(const ApplyOutcome& outcome) { return !outcome.problem && outcome.entry.state == JournalEntry::State::Done; }

/// What may be said to the one who comes second.
bool isTurnedAway(const ApplyOutcome& outcome)
{
    return outcome.problem && !outcome.changedAnything()
        && (outcome.problem->kind == Error::Kind::Busy || outcome.problem->kind == Error::Kind::StaleState
            || outcome.problem->kind == Error::Kind::Refused);
}

/// How many VMs name the drive.
int owners(const Trip& trip)
{
    int count = 0;
    for (const int vmid : {100, 101, 102})
        count += trip.config(vmid).contains("0000:04:00.0") ? 1 : 0;
    return count;
}

int openEntries(Trip& trip)
{
    int count = 0;
    if (const auto journal = readNodeJournal(trip.shell))
        for (const JournalEntry& each : journal->entries)
            count += each.state == JournalEntry::State::Open ? 1 : 0;
    return count;
}

} // namespace

/// Two people and one drive.
class TwoOperatorsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void oneWhoComesBetweenAnyTwoCallsChangesNothingOrAll_data();
    void oneWhoComesBetweenAnyTwoCallsChangesNothingOrAll();
    void twoAtTheSameMomentNeverBothHaveIt();
    void theSameWishOfBothIsDoneOnce();
};

void TwoOperatorsTest::oneWhoComesBetweenAnyTwoCallsChangesNothingOrAll_data()
{
    QTest::addColumn<int>("call");
    Trip trip(u"quiet"_s);
    const Plan plan = trip.plan({gift});
    const auto before = trip.shell.scripts.size();
    QVERIFY(isDone(apply(plan, trip.ports())));
    const auto calls = static_cast<int>(trip.shell.scripts.size() - before);
    QVERIFY(calls >= 4);
    for (int call = 0; call < calls; ++call)
        QTest::addRow("before call %d, %s", call, qPrintable(trip.shell.scripts[before + call])) << call;
}

void TwoOperatorsTest::oneWhoComesBetweenAnyTwoCallsChangesNothingOrAll()
{
    QFETCH(const int, call);
    Trip trip(u"quiet"_s);
    const Plan plan = trip.plan({gift});
    Operator colleague(trip.root, u"b"_s);
    const Plan theirPlan = colleague.plan(GiveDrive{drive, 102});
    QVERIFY(!theirPlan.isRefused() && !theirPlan.steps.isEmpty());
    std::optional<ApplyOutcome> theirs;
    int calls = 0;
    trip.shell.before = [&](const Command&) -> std::optional<Result<Output>> {
        if (calls++ == call && !theirs)
            theirs = colleague.apply(theirPlan);
        return {};
    };
    const ApplyOutcome mine = apply(plan, trip.ports());
    trip.shell.before = {};
    QVERIFY(theirs);
    QCOMPARE(isDone(mine) + isDone(*theirs), 1);
    QVERIFY(isDone(mine) || isTurnedAway(mine));
    QVERIFY(isDone(*theirs) || isTurnedAway(*theirs));
    QCOMPARE(owners(trip), 1);
    QCOMPARE(openEntries(trip), 0);
}

void TwoOperatorsTest::twoAtTheSameMomentNeverBothHaveIt()
{
    for (int round = 0; round < 5; ++round) {
        Trip trip(u"quiet"_s);
        Operator one(trip.root, u"a"_s);
        Operator two(trip.root, u"b"_s);
        const Plan planOfOne = one.plan(GiveDrive{drive, 100});
        const Plan planOfTwo = two.plan(GiveDrive{drive, 102});
        ApplyOutcome outcomes[2];
        std::latch start(2);
        const auto run = [&](Operator& who, const Plan& plan, ApplyOutcome& outcome) {
            start.arrive_and_wait();
            outcome = who.apply(plan);
        };
        {
            const std::jthread first(run, std::ref(one), std::cref(planOfOne), std::ref(outcomes[0]));
            const std::jthread second(run, std::ref(two), std::cref(planOfTwo), std::ref(outcomes[1]));
        }
        for (const ApplyOutcome& each : outcomes)
            QVERIFY2(isDone(each) || isTurnedAway(each), qPrintable(each.problem ? each.problem->message : QString()));
        QCOMPARE(isDone(outcomes[0]) + isDone(outcomes[1]), owners(trip));
        QVERIFY(owners(trip) <= 1);
        QCOMPARE(openEntries(trip), 0);
    }
}

void TwoOperatorsTest::theSameWishOfBothIsDoneOnce()
{
    Trip trip(u"quiet"_s);
    Operator one(trip.root, u"a"_s);
    Operator two(trip.root, u"b"_s);
    const Plan planOfOne = one.plan(gift);
    const Plan planOfTwo = two.plan(gift);
    QVERIFY(isDone(one.apply(planOfOne)));
    QVERIFY(isTurnedAway(two.apply(planOfTwo)));
    QCOMPARE(owners(trip), 1);
    QVERIFY(two.plan(gift).steps.isEmpty());
}

LANEKEEPER_TEST(TwoOperatorsTest)
#include "TwoOperatorsTest.moc"
