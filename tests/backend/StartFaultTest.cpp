// SPDX-License-Identifier: GPL-3.0-or-later
#include "LostLines.h"
#include "StartTrip.h"
#include "TestMain.h"

using namespace trip;

/// A VM that is shut down and started with a drive, and one that is started, with a line that breaks at every one of
/// the calls.
class StartFaultTest : public support::TestCase {
    Q_OBJECT

private slots:
    void reachesTheEndOrTheStartFromEveryLostLine_data();
    void reachesTheEndOrTheStartFromEveryLostLine();
};

void StartFaultTest::reachesTheEndOrTheStartFromEveryLostLine_data()
{
    QTest::addColumn<int>("vmid");
    QTest::addColumn<Power>("power");
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("isAnswer");
    for (const auto& [vmid, power] : {std::pair{101, Power::Restart}, {100, Power::Start}}) {
        StartTrip trip(u"quiet"_s);
        const Plan plan = trip.plan({giftTo(vmid, power)});
        trip.shell.scripts.clear();
        const auto outcome = apply(plan, trip.starting());
        QCOMPARE(problem(outcome), QString());
        const QStringList calls = trip.shell.scripts;
        QVERIFY(calls.size() > 12);
        // The calls before a start are as those of any plan; the longer plan has them all.
        const auto arming = static_cast<int>(calls.indexOf(u"arm-start-guard.sh"_s));
        for (int call = power == Power::Restart ? 0 : arming - 1; call < calls.size(); ++call)
            addCall(QByteArray::number(vmid) + '/' + QByteArray::number(call), calls[call],
                    [&](const QByteArray& row, bool isAnswer) { QTest::newRow(row.constData()) << vmid << power << call << isAnswer; });
    }
}

void StartFaultTest::reachesTheEndOrTheStartFromEveryLostLine()
{
    QFETCH(const int, vmid);
    QFETCH(const Power, power);
    QFETCH(const int, call);
    QFETCH(const bool, isAnswer);
    StartTrip trip(u"quiet"_s);
    const bool ran = power == Power::Restart;
    const auto start = trip.settled() + QStringList{ran ? u"runs"_s : u"stopped"_s};
    const Plan plan = trip.plan({giftTo(vmid, power)});
    int calls = 0;
    const auto isIt = [&] { return calls++ == call; };
    if (isAnswer)
        trip.shell.after = [&](const Command&) { return isIt() ? std::optional(lost()) : std::nullopt; };
    else
        trip.shell.before = [&](const Command&) -> std::optional<Result<Output>> {
            return isIt() ? std::optional(Result<Output>(tl::make_unexpected(lost()))) : std::nullopt;
        };
    const auto outcome = apply(plan, trip.starting());
    trip.shell.before = {};
    trip.shell.after = {};

    const auto isNew = [&] {
        return trip.runs(vmid) && trip.driver() == "vfio-pci"_L1 && trip.onboot(vmid) == "1"_L1 && trip.traces().isEmpty();
    };
    if (!outcome.problem) {
        QVERIFY(isNew());
        return;
    }
    const auto kept = trip.laptop.entries();
    if (kept.isEmpty()) {
        QCOMPARE(difference(start, trip.settled() + QStringList{trip.runs(vmid) ? u"runs"_s : u"stopped"_s}), QString());
        return;
    }
    const auto resumed = kept.first().state == JournalEntry::State::Open ? resume(kept.first(), trip.starting())
                                                                         : ApplyOutcome{kept.first(), {}};
    QCOMPARE(problem(resumed), QString());
    QVERIFY(resumed.entry.state != JournalEntry::State::Done || isNew());
    // Most lines lead to one of few places; the way back from each is gone once.
    static QSet<QByteArray> waysBack;
    const QByteArray here = standing(trip);
    if (waysBack.contains(here))
        return;
    waysBack.insert(here);
    if (resumed.entry.canBeUndone())
        QCOMPARE(problem(apply(planUndo(trip.read(), resumed.entry), trip.starting())), QString());
    QCOMPARE(difference(start, trip.settledByHand(vmid, ran)), QString());
}

LANEKEEPER_TEST(StartFaultTest)
#include "StartFaultTest.moc"
