// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Files.h"
#include "HostTrip.h"

#include <QTest>

/// What tests of lines that break need: every call of a plan, lost on the way there and on the way back.
namespace trip {

/// Asking for the start's id changes nothing, and how often it is asked is chance.
inline bool counts(const Command& command) { return command.script != "boot-id.sh"_L1; }

/// Whether a lost answer leaves both ends as a lost call does: there is nothing that the script does to a node.
inline bool onlyReads(const QString& script)
{
    return script == "probe.sh"_L1 || script == "job-read.sh"_L1 || script == "read-vm-config.sh"_L1;
}

/// The scripts that the plan calls, none when it does not come to its end; the trip is over then.
inline QStringList callsOf(HostTrip& trip, const Plan& plan)
{
    QStringList calls;
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (counts(command))
            calls.append(command.script);
        return {};
    };
    const bool isDone = !apply(plan, trip.restarting()).problem;
    trip.shell.before = {};
    return isDone ? calls : QStringList();
}

/// Applies over a line that breaks at this call, on its way there or back. The program is gone then.
inline ApplyOutcome applyAndLose(HostTrip& trip, const Plan& plan, int call, bool isAnswer)
{
    const QString bootId = trip.bootIdNow();
    int calls = 0;
    const auto isIt = [&](const Command& command) { return counts(command) && calls++ == call; };
    if (isAnswer)
        trip.shell.after = [&](const Command& command) { return isIt(command) ? std::optional(lost()) : std::nullopt; };
    else
        trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
            return isIt(command) ? std::optional(Result<Output>(tl::make_unexpected(lost()))) : std::nullopt;
        };
    const auto outcome = apply(plan, trip.restarting());
    trip.shell.before = {};
    trip.shell.after = {};
    if (isAnswer && trip.shell.scripts.last() == "restart-node.sh"_L1)
        trip.awaitStart(bootId); // nobody is back at the keyboard before the node goes down
    return outcome;
}

/// All that the rest of a trip can depend on: everything on the node, and what the laptop knows.
inline QByteArray standing(const HostTrip& trip)
{
    QByteArray all = stateOf(trip.root) + QByteArray::number(trip.ids);
    for (const JournalEntry& each : trip.laptop.kept)
        all += '\0' + toJson(each);
    return QCryptographicHash::hash(all, QCryptographicHash::Sha1);
}

inline QString wrongOnTheWayBack(HostTrip& trip, const JournalEntry& entry, const QStringList& start)
{
    if (entry.canBeUndone())
        if (const auto undone = apply(planUndo(trip.read(), entry), trip.restarting()); undone.problem)
            return problem(undone);
    return difference(start, trip.settled());
}

/// What a person does after that: goes on, looks whether all is new, takes it back. What is wrong then, if
/// anything: neither the end nor the start was reached.
inline QString wrongAfter(HostTrip& trip, const ApplyOutcome& outcome, const QStringList& start,
                          const std::function<bool()>& isNew)
{
    const QString half = u"It says that all is done, and it is not."_s;
    if (!outcome.problem)
        return isNew() ? QString() : half;
    const auto kept = trip.laptop.entries();
    if (kept.isEmpty())
        return difference(start, trip.settled());
    const auto resumed = kept.first().state == JournalEntry::State::Open ? resume(kept.first(), trip.restarting())
                                                                         : ApplyOutcome{kept.first(), {}};
    if (resumed.problem)
        return problem(resumed);
    if (resumed.entry.state == JournalEntry::State::Done && !isNew())
        return half;
    // Most lines lead to one of few places; the way back from each is gone once.
    static QHash<QByteArray, QString> waysBack;
    const QByteArray here = standing(trip);
    if (!waysBack.contains(here))
        waysBack.insert(here, wrongOnTheWayBack(trip, resumed.entry, start));
    return waysBack.value(here);
}

/// Rows for a call: lost on its way there and, where that is something else, on its way back.
inline void addCall(const QByteArray& name, const QString& script, const std::function<void(const QByteArray& row, bool isAnswer)>& add)
{
    const QByteArray which = name + " (" + script.toUtf8() + ')';
    add("call " + which + " lost", false);
    if (!onlyReads(script))
        add("answer " + which + " lost", true);
}

/// Rows for every call of the plan.
inline void addCalls(const QString& node, const QList<Intent>& wish, qsizetype steps)
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("isAnswer");
    HostTrip trip(node);
    const Plan plan = trip.plan(wish);
    QCOMPARE(plan.steps.size(), steps);
    const QStringList calls = callsOf(trip, plan);
    QVERIFY(calls.size() > 12);
    for (int call = 0; call < calls.size(); ++call)
        addCall(QByteArray::number(call), calls[call],
                [&](const QByteArray& row, bool isAnswer) { QTest::newRow(row.constData()) << call << isAnswer; });
}

/// Seconds that a script of this node sleeps take a tenth. Nothing is measured by them there: a node waits with its
/// restart until its answer is out.
inline void makeHaste(const HostTrip& trip)
{
    const QString sleep = trip.root.path + u"/sleep"_s;
    QVERIFY(QFile::remove(sleep));
    QVERIFY(support::write(sleep, "#!/bin/sh\ncase $1 in *.*) ;; *) set -- \"0.$1\" ;; esac\nexec /bin/sleep \"$1\"\n"));
    QVERIFY(QFile::setPermissions(sleep, QFile::ReadOwner | QFile::ExeOwner));
}

/// What is wrong after that call was lost; nothing when the end or the start was reached.
inline QString wrongAfterLosing(int call, bool isAnswer, const QString& node, const QList<Intent>& wish,
                                const std::function<bool(HostTrip&)>& isNew)
{
    HostTrip trip(node);
    makeHaste(trip);
    const auto start = trip.settled();
    const auto outcome = applyAndLose(trip, trip.plan(wish), call, isAnswer);
    return wrongAfter(trip, outcome, start, [&] { return isNew(trip); });
}

} // namespace trip
