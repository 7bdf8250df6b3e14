// SPDX-License-Identifier: GPL-3.0-or-later
#include "Applier.h"

#include "ApplyRun.h"
#include "BootGuard.h"
#include "NodeJournal.h"
#include "discovery/Probe.h"

#include <QCoreApplication>

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
    if (auto outcome = run.takeStock(*snapshot))
        return *outcome;
    if (snapshot->host.boot.guard == BootGuard::Armed)
        if (const auto held = holdGuard(ports.shell); !held)
            return {open, held.error()};
    return run.runToEnd(stop);
}

} // namespace backend
