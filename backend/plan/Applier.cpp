// SPDX-License-Identifier: GPL-3.0-or-later
#include "Applier.h"

#include "ApplyRun.h"
#include "NodeJournal.h"
#include "Planner.h"
#include "Undo.h"
#include "discovery/Probe.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Applier)
};

Result<NodeSnapshot> usableNode(const ApplyPorts& ports, std::stop_token stop)
{
    TRY(snapshot, readNode(ports.shell, ports.now(), stop));
    if (const auto problem = obstacle(snapshot))
        return tl::make_unexpected(*problem);
    return snapshot;
}

const JournalEntry* entryNamed(const QList<JournalEntry>& entries, const QString& id)
{
    const auto place = std::find_if(entries.begin(), entries.end(),
                                    [&](const JournalEntry& each) { return each.id == id; });
    return place == entries.end() ? nullptr : &*place;
}

/// The node's copy counts; the laptop's helps out when the node lost it.
Result<JournalEntry> findEntry(const QString& id, const ApplyPorts& ports, std::stop_token stop)
{
    TRY(journal, readNodeJournal(ports.shell, stop));
    if (const JournalEntry* onNode = entryNamed(journal.entries, id))
        return *onNode;
    const auto onLaptop = ports.laptop.entries();
    if (const JournalEntry* entry = entryNamed(onLaptop, id))
        return *entry;
    return failure(Error::Kind::Usage, Text::tr("There is no record of the change %1.").arg(id));
}

/// The plan made anew, and the entry that it takes back.
struct Replanned {
    Plan plan;
    std::optional<JournalEntry> undone;
};

Result<Replanned> planAgain(const Plan& reviewed, const NodeSnapshot& snapshot, const ApplyPorts& ports,
                            std::stop_token stop)
{
    if (reviewed.undoes.isEmpty()) {
        TRY(plan, planFor(snapshot, reviewed.intents));
        return Replanned{plan, {}};
    }
    TRY(entry, findEntry(reviewed.undoes, ports, stop));
    return Replanned{planUndo(snapshot, entry), entry};
}

/// Taking back a change that waits for a restart gives the restart up.
std::optional<Error> giveUpRestart(const JournalEntry& entry, const ApplyPorts& ports)
{
    ApplyRun run(entry, ports);
    const ApplyOutcome outcome = run.stopWith(
        {Error::Kind::Cancelled, Text::tr("The restart was given up, and the change is taken back."), {}});
    return outcome.entry.state == JournalEntry::State::Open ? outcome.problem : std::nullopt;
}

/// What this step relied on and is no longer so; nothing when that is not it.
QString difference(const SetVmOptions& action, const SetVmOptions& current)
{
    if (current.vmid != action.vmid)
        return {};
    if (current.digest != action.digest)
        return Text::tr("The configuration of %1 was changed.").arg(action.machineTitle);
    if (current.machineRuns != action.machineRuns)
        return current.machineRuns ? Text::tr("%1 was started.").arg(action.machineTitle)
                                   : Text::tr("%1 was stopped.").arg(action.machineTitle);
    if (current.devices != action.devices)
        return Text::tr("Another device sits in the drive's slot.");
    return {};
}

QString difference(const ChangeMapping& action, const ChangeMapping& current)
{
    if (action.name != current.name)
        return {};
    if (action.before != current.before)
        return Text::tr("The mapping %1 was changed.").arg(action.name);
    return action.devices == current.devices ? QString() : Text::tr("Another device sits in the drive's slot.");
}

QString difference(const WriteFiles& action, const WriteFiles& current)
{
    for (const FileChange& each : action.files)
        for (const FileChange& other : current.files)
            if (each.path == other.path && each.before != other.before)
                return Text::tr("%1 was changed.").arg(each.path);
    return {};
}

QString difference(const RestartNode& action, const RestartNode& current)
{
    return current.bootId == action.bootId ? QString() : Text::tr("The node was restarted.");
}

QString difference(const StartMachine& action, const StartMachine& current)
{
    if (action.vmid != current.vmid || action.taken == current.taken)
        return {};
    return Text::tr("The start of %1 would take something else from the host.").arg(action.machineTitle);
}

QString difference(const Step& step, const Step& other)
{
    return std::visit(
        [](const auto& a, const auto& b) {
            if constexpr (std::is_same_v<decltype(a), decltype(b)>
                          && requires { difference(a, b); })
                return difference(a, b);
            else
                return QString();
        },
        step.action, other.action);
}

/// What the reviewed plan relied on and is no longer so; nothing when the plans agree.
QString whatChanged(const Plan& reviewed, const Plan& now)
{
    if (now.isRefused())
        return now.refused.first().sentence;
    for (const Step& step : reviewed.steps)
        for (const Step& other : now.steps)
            if (const QString text = difference(step, other); !text.isEmpty())
                return text;
    return Text::tr("It would need other steps now.");
}

std::optional<Error> staleness(const Plan& reviewed, const Plan& now)
{
    if (reviewed.steps == now.steps && reviewed.refused == now.refused
        && reviewed.needsReboot == now.needsReboot)
        return {};
    return Error{Error::Kind::StaleState,
                 Text::tr("The node changed since this plan was made. %1 Nothing was written; look "
                          "at the plan again.")
                     .arg(whatChanged(reviewed, now)),
                 {}};
}

JournalEntry entryFor(const Plan& plan, const NodeSnapshot& snapshot, const ApplyPorts& ports)
{
    JournalEntry entry;
    entry.id = ports.newId();
    entry.nodeName = snapshot.host.hostName;
    entry.who = ports.who;
    entry.program = u"Lanekeeper "_s + QStringLiteral(LANEKEEPER_VERSION);
    entry.startedAt = ports.now();
    entry.sentences = plan.sentences;
    entry.intents = plan.intents;
    entry.undoes = plan.undoes;
    entry.leavesSome = plan.leavesSome;
    entry.isSimulated = snapshot.isSimulated;
    for (const Step& step : plan.steps) {
        StepRecord record;
        record.step = step;
        entry.steps.append(record);
    }
    return entry;
}

/// A change that is open explains more than what it left of the node so far.
Error whyRefused(const Plan& plan, const ApplyPorts& ports, std::stop_token stop)
{
    if (const auto journal = readNodeJournal(ports.shell, stop))
        for (const JournalEntry& each : journal->entries)
            if (each.state == JournalEntry::State::Open && each.id != plan.undoes)
                return busyWith(each);
    return {Error::Kind::Refused, plan.refused.first().sentence, plan.refused.first().id};
}

/// Somebody else may have changed the node between its reading and the lock. What is read under the lock counts.
std::optional<Error> changeBeforeTheLock(const Plan& reviewed, const std::optional<JournalEntry>& undone,
                                         const ApplyPorts& ports, std::stop_token stop)
{
    const auto snapshot = usableNode(ports, stop);
    if (!snapshot)
        return snapshot.error();
    const Result<Plan> plan = undone ? planUndo(*snapshot, *undone) : planFor(*snapshot, reviewed.intents);
    return plan ? staleness(reviewed, *plan) : std::optional(plan.error());
}

ApplyOutcome nothingDone(const Error& error)
{
    return {{}, error};
}

} // namespace

bool ApplyOutcome::changedAnything() const
{
    return std::any_of(entry.steps.begin(), entry.steps.end(), [](const StepRecord& each) {
        return each.state == StepRecord::State::Done;
    });
}

ApplyOutcome apply(const Plan& reviewed, const ApplyPorts& ports, std::stop_token stop)
{
    const auto snapshot = usableNode(ports, stop);
    if (!snapshot)
        return nothingDone(snapshot.error());
    const auto again = planAgain(reviewed, *snapshot, ports, stop);
    if (!again)
        return nothingDone(again.error());
    const Plan& plan = again->plan;
    if (const auto problem = staleness(reviewed, plan))
        return nothingDone(*problem);
    if (plan.isRefused())
        return nothingDone(whyRefused(plan, ports, stop));
    if (plan.steps.isEmpty())
        return {};
    if (stop.stop_requested())
        return nothingDone(
            {Error::Kind::Cancelled, Text::tr("Stopped before anything was done."), {}});
    if (again->undone && again->undone->owesRestart())
        if (const auto problem = giveUpRestart(*again->undone, ports))
            return nothingDone(*problem);
    ApplyRun run(entryFor(plan, *snapshot, ports), ports);
    if (const auto problem = run.open())
        return {run.entry(), problem};
    if (const auto problem = changeBeforeTheLock(reviewed, again->undone, ports, stop))
        return run.stopWith(*problem);
    return run.runToEnd(stop);
}

} // namespace backend
