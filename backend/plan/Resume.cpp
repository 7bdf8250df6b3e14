// SPDX-License-Identifier: GPL-3.0-or-later
#include "Applier.h"

#include "ApplyRun.h"
#include "NodeJournal.h"
#include "Safety.h"
#include "assessment/Holding.h"
#include "discovery/Probe.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Applier)
};

/// The node's own record of the entry; nothing when it never came to open it.
Result<std::optional<JournalEntry>> recordOnNode(const JournalEntry& entry, const ApplyPorts& ports,
                                                 std::stop_token stop)
{
    TRY(journal, readNodeJournal(ports.shell, stop));
    for (const JournalEntry& each : journal.entries)
        if (each.id == entry.id)
            return std::optional(each);
    return std::optional<JournalEntry>();
}

/// The line broke before the node opened the entry, so nothing can have been done.
ApplyOutcome neverBegun(JournalEntry entry, const ApplyPorts& ports)
{
    entry.state = JournalEntry::State::Stopped;
    entry.endedAt = ports.now();
    entry.problem = Text::tr("The node never heard of this change. Nothing of it was done.");
    for (StepRecord& each : entry.steps)
        each.state = StepRecord::State::NotReached;
    const auto saved = ports.laptop.save(entry);
    if (ports.progress)
        ports.progress(entry);
    return {entry, saved ? std::nullopt : std::optional(saved.error())};
}

ApplyOutcome endedElsewhere(const JournalEntry& onNode, const ApplyPorts& ports)
{
    const auto saved = ports.laptop.save(onNode);
    if (ports.progress)
        ports.progress(onNode);
    return {onNode, saved ? std::nullopt : std::optional(saved.error())};
}

/// What speaks against doing this step now: everything that would have refused the plan.
std::optional<Error> objection(const NodeSnapshot& snapshot, const SetVmOptions& action)
{
    const Safety safety(snapshot);
    QList<Finding> findings = safety.ofChange(action.vmid);
    for (const DeviceIdentity& each : givenDevices(action))
        findings += safety.ofGift(each.address, action.vmid);
    const auto blocked = std::find_if(findings.begin(), findings.end(), [](const Finding& each) {
        return each.severity == Severity::Blocked;
    });
    if (blocked == findings.end())
        return {};
    return Error{Error::Kind::Refused, blocked->sentence, blocked->id};
}

/// Marks the steps that turn out to be done. An outcome when one can neither be called done nor be
/// done now.
std::optional<ApplyOutcome> takeStock(ApplyRun& run, const NodeSnapshot& snapshot,
                                      const ApplyPorts& ports)
{
    const JournalEntry entry = run.entry();
    for (qsizetype index = 0; index < entry.steps.size(); ++index) {
        const auto& action = std::get<SetVmOptions>(entry.steps[index].step.action);
        if (entry.steps[index].state == StepRecord::State::Done)
            continue;
        const auto config = readVmConfig(ports.shell, action.vmid);
        if (!config)
            return config.error().kind == Error::Kind::Usage ? run.stopWith(config.error())
                                                             : run.leaveOpen(config.error());
        const bool wasBegun = entry.steps[index].state == StepRecord::State::Begun;
        if (wasBegun && hasTakenEffect(*config, action.changes))
            run.markDone(index, *config);
        else if (config->digest != action.digest)
            return run.stopWith(
                {Error::Kind::StaleState,
                 Text::tr("Somebody changed %1 in the meantime.").arg(action.machineTitle),
                 {}});
        else if (const auto problem = objection(snapshot, action))
            return run.stopWith(*problem);
    }
    return {};
}

} // namespace

ApplyOutcome resume(const JournalEntry& open, const ApplyPorts& ports, std::stop_token stop)
{
    if (open.state != JournalEntry::State::Open)
        return {open,
                Error{Error::Kind::Usage, Text::tr("This change was brought to an end before."),
                      open.id}};
    const auto snapshot = readNode(ports.shell, ports.now(), stop);
    if (!snapshot)
        return {open, snapshot.error()};
    if (snapshot->host.hostName != open.nodeName)
        return {open,
                Error{Error::Kind::Usage,
                      Text::tr("This change was begun on %1, and this node is %2.")
                          .arg(open.nodeName, snapshot->host.hostName),
                      open.id}};
    const auto onNode = recordOnNode(open, ports, stop);
    if (!onNode)
        return {open, onNode.error()};
    if (!*onNode)
        return neverBegun(open, ports);
    if ((*onNode)->state != JournalEntry::State::Open)
        return endedElsewhere(**onNode, ports);
    ApplyRun run(**onNode, ports);
    if (auto outcome = takeStock(run, *snapshot, ports))
        return *outcome;
    return run.runToEnd(stop);
}

} // namespace backend
