// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeWork.h"

#include "JournalNames.h"
#include "discovery/Probe.h"

#include <algorithm>

namespace gui::NodeWork {
namespace {

/// This computer's clock, name and journal.
backend::ApplyPorts portsFor(backend::Shell& shell, backend::JournalStore& laptop,
                             const std::function<void(const backend::JournalEntry&)>& progress,
                             const OtherLines& lines)
{
    return {shell, laptop, [] { return QDateTime::currentDateTimeUtc(); }, newJournalId,
            personAtComputer(), progress, lines.restart, lines.openAnew};
}

} // namespace

backend::Result<Reading> read(backend::Shell& shell, const backend::Node& node, const NodeMemories& memories,
                              std::stop_token stop)
{
    QByteArray answer;
    TRY(snapshot, backend::readNode(shell, QDateTime::currentDateTimeUtc(), stop,
                                    {.isPaste = node.isPaste(), .withJournal = node.canChange(), .answer = &answer}));
    Reading reading;
    reading.before = std::make_shared<const backend::NodeMemory>(memories.of(node));
    reading.assessment = std::make_shared<const backend::Assessment>(backend::assess(snapshot, *reading.before));
    memories.keep(node, backend::remembered(*reading.before, snapshot));
    reading.snapshot = std::make_shared<const backend::NodeSnapshot>(std::move(snapshot));
    // A capture, or a login that may not look there, has no journal to show; that is no failure.
    if (auto journal = backend::journalInAnswer(answer))
        reading.nodeJournal = journal->entries;
    else if (auto asked = node.canChange() ? backend::readNodeJournal(shell, stop) : backend::NodeJournal())
        reading.nodeJournal = asked->entries;
    return reading;
}

backend::Result<Verification> verify(backend::Shell& shell, const backend::Node& node,
                                     const NodeMemories& memories, int vmid,
                                     const QList<backend::JournalEntry>& history, const QString& pasted,
                                     std::stop_token stop)
{
    TRY(reading, read(shell, node, memories, stop));
    const auto* machine = reading.snapshot->machine(vmid);
    const auto system = machine ? backend::guestSystemOf(*machine) : backend::GuestSystem::Unix;
    const auto guest = pasted.isEmpty() ? backend::readGuest(shell, vmid, system, stop) : backend::readPastedGuest(pasted);
    const auto identities = backend::recordedIdentities(merged(reading.nodeJournal, history), vmid);
    auto proof = backend::prove(*reading.snapshot, vmid, identities, guest);
    return Verification{std::move(reading), std::move(proof)};
}

backend::ApplyOutcome apply(backend::Shell& shell, const backend::Plan& plan,
                            backend::JournalStore& laptop,
                            const std::function<void(const backend::JournalEntry&)>& progress,
                            std::stop_token stop, const OtherLines& lines)
{
    return backend::apply(plan, portsFor(shell, laptop, progress, lines), stop);
}

backend::ApplyOutcome resume(backend::Shell& shell, const backend::JournalEntry& open,
                             backend::JournalStore& laptop,
                             const std::function<void(const backend::JournalEntry&)>& progress,
                             std::stop_token stop, const OtherLines& lines)
{
    return backend::resume(open, portsFor(shell, laptop, progress, lines), stop);
}

QList<backend::JournalEntry> merged(const QList<backend::JournalEntry>& onNode,
                                    const QList<backend::JournalEntry>& onLaptop)
{
    QList<backend::JournalEntry> all = onNode;
    for (const auto& entry : onLaptop) {
        const auto twin = std::find_if(all.begin(), all.end(),
                                       [&](const auto& other) { return other.id == entry.id; });
        if (twin == all.end())
            all.append(entry);
        else if (entry.endedAt > twin->endedAt)
            *twin = entry;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.startedAt > b.startedAt; });
    return all;
}

} // namespace gui::NodeWork
