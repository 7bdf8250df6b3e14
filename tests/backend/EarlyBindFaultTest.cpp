// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostTrip.h"
#include "TestMain.h"

using namespace trip;

namespace {

const QList<Intent> wish{GiveDrive{u"S7DNNJ0X104932B"_s, 100, EarlyBind::Drive}};
const PciAddress spare{0, 4, 0, 0};

/// Asking for the start's id changes nothing, and how often it is asked is chance.
bool counts(const Command& command) { return command.script != "boot-id.sh"_L1; }

} // namespace

/// The plan with the most steps (guard, files, images, restart, confirmation, VM), with a line that breaks at every
/// one of its calls.
class EarlyBindFaultTest : public support::TestCase {
    Q_OBJECT

private slots:
    void anyLostLineEndsInOldOrNew_data();
    void anyLostLineEndsInOldOrNew();
};

void EarlyBindFaultTest::anyLostLineEndsInOldOrNew_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("isDone");
    HostTrip trip(u"twins"_s);
    const Plan plan = trip.plan(wish);
    QCOMPARE(plan.steps.size(), 6);
    int calls = 0;
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        calls += counts(command) ? 1 : 0;
        return {};
    };
    QCOMPARE(problem(apply(plan, trip.restarting())), QString());
    QVERIFY(calls > 12);
    for (int call = 0; call < calls; ++call) {
        QTest::addRow("call %d lost", call) << call << false;
        QTest::addRow("answer %d lost", call) << call << true;
    }
}

void EarlyBindFaultTest::anyLostLineEndsInOldOrNew()
{
    QFETCH(const int, call);
    QFETCH(const bool, isDone);
    HostTrip trip(u"twins"_s);
    const auto before = trip.settled();
    const QString bootId = trip.bootIdNow();
    const Plan plan = trip.plan(wish);
    int calls = 0;
    const auto isIt = [&](const Command& command) { return counts(command) && calls++ == call; };
    if (isDone)
        trip.shell.after = [&](const Command& command) { return isIt(command) ? std::optional(lost()) : std::nullopt; };
    else
        trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
            return isIt(command) ? std::optional(Result<Output>(tl::make_unexpected(lost()))) : std::nullopt;
        };
    const auto outcome = apply(plan, trip.restarting());
    trip.shell.before = {};
    trip.shell.after = {};
    if (isDone && trip.shell.scripts.last() == "restart-node.sh"_L1)
        trip.awaitStart(bootId); // nobody is back at the keyboard before the node goes down
    const auto isNew = [&] {
        const NodeSnapshot node = trip.read();
        return node.device(spare)->driver == u"vfio-pci"_s && trip.config(100).contains("0000:04:00.0");
    };
    if (!outcome.problem) {
        QVERIFY(isNew());
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
        QVERIFY(isNew());
    if (resumed.entry.canBeUndone())
        QCOMPARE(problem(apply(planUndo(trip.read(), resumed.entry), trip.restarting())), QString());
    QCOMPARE(difference(before, trip.settled()), QString());
}

LANEKEEPER_TEST(EarlyBindFaultTest)
#include "EarlyBindFaultTest.moc"
