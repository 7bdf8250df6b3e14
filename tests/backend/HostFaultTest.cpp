// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostTrip.h"
#include "TestMain.h"

using namespace trip;

/// The longest plan there is, with a line that breaks at every one of its calls.
class HostFaultTest : public support::TestCase {
    Q_OBJECT

private slots:
    void reachesTheEndOrTheStartFromEveryLostLine_data();
    void reachesTheEndOrTheStartFromEveryLostLine();
};

void HostFaultTest::reachesTheEndOrTheStartFromEveryLostLine_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("isDone");
    // Every call of the plan, lost on the way there and on the way back.
    for (int call = 0; call < 24; ++call) {
        QTest::addRow("call %d lost", call) << call << false;
        QTest::addRow("answer %d lost", call) << call << true;
    }
}

void HostFaultTest::reachesTheEndOrTheStartFromEveryLostLine()
{
    QFETCH(const int, call);
    QFETCH(const bool, isDone);
    HostTrip trip(u"dim"_s);
    const auto before = trip.settled();
    const QString bootId = trip.bootIdNow();
    const Plan plan = trip.plan(iommu);
    int calls = 0;
    const auto isIt = [&](const Command& command) {
        return command.script != "boot-id.sh"_L1 && calls++ == call;
    };
    if (isDone)
        trip.shell.after = [&](const Command& command) {
            return isIt(command) ? std::optional(lost()) : std::nullopt;
        };
    else
        trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
            return isIt(command) ? std::optional(Result<Output>(tl::make_unexpected(lost()))) : std::nullopt;
        };
    const auto outcome = apply(plan, trip.restarting());
    trip.shell.before = {};
    trip.shell.after = {};
    if (isDone && trip.shell.scripts.last() == "restart-node.sh"_L1)
        trip.awaitStart(bootId); // nobody is back at the keyboard before the node goes down
    if (!outcome.problem) { // that call may be missed, or the plan has fewer
        QVERIFY(isIommuOn(trip.read()));
        return;
    }
    const auto kept = trip.laptop.entries();
    if (kept.isEmpty()) {
        QCOMPARE(difference(before, trip.settled()), QString());
        return;
    }
    const auto resumed = kept.first().state == JournalEntry::State::Open ? resume(kept.first(), trip.restarting())
                                                                         : ApplyOutcome{kept.first(), {}};
    QCOMPARE(problem(resumed), QString());
    if (resumed.entry.state == JournalEntry::State::Done)
        QVERIFY(isIommuOn(trip.read()));
    if (resumed.entry.canBeUndone())
        QCOMPARE(problem(apply(planUndo(trip.read(), resumed.entry), trip.restarting())), QString());
    QCOMPARE(difference(before, trip.settled()), QString());
}

LANEKEEPER_TEST(HostFaultTest)
#include "HostFaultTest.moc"
