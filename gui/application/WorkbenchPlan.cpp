// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReturningShell.h"
#include "WorkbenchEntry.h"
#include "plan/Planner.h"
#include "plan/Undo.h"

#include <QFuture>
#include <algorithm>

/// What is planned for nodes, done to them and proved on them.

namespace gui {

using backend::Error;
using backend::Result;
using Link = NodeState::Link;

namespace {

backend::Plan refusedBecause(const QList<backend::Intent>& draft, const Error& error)
{
    backend::Finding finding;
    finding.id = QStringLiteral("intent-does-not-fit");
    finding.severity = backend::Severity::Blocked;
    finding.sentence = error.message;
    finding.evidence = {{QStringLiteral("plan"), error.detail}};
    backend::Plan plan;
    plan.intents = draft;
    plan.refused = {finding};
    return plan;
}

bool wasRestarted(const backend::JournalEntry& entry)
{
    return std::any_of(entry.steps.begin(), entry.steps.end(), [](const backend::StepRecord& each) {
        return std::holds_alternative<backend::RestartNode>(each.step.action)
            && each.state != backend::StepRecord::State::Waiting
            && each.state != backend::StepRecord::State::NotReached;
    });
}

} // namespace

void Workbench::addIntent(NodeId id, const backend::Intent& intent)
{
    Entry& planned = entry(id);
    if (planned.state.isApplying)
        return;
    planned.undoing.clear();
    planned.state.draft.append(intent);
    replan(planned);
    changed(id);
}

void Workbench::takeBackIntent(NodeId id, qsizetype index)
{
    Entry& planned = entry(id);
    if (planned.state.isApplying || index < 0 || index >= planned.state.draft.size())
        return;
    planned.state.draft.removeAt(index);
    replan(planned);
    changed(id);
}

void Workbench::discardPlan(NodeId id)
{
    Entry& planned = entry(id);
    if (planned.state.isApplying)
        return;
    planned.undoing.clear();
    planned.state.draft.clear();
    planned.state.plan.reset();
    changed(id);
}

void Workbench::reviewUndo(NodeId id, const QString& journalId)
{
    Entry& planned = entry(id);
    if (planned.state.isApplying)
        return;
    planned.state.draft.clear();
    planned.undoing = journalId;
    replan(planned);
    changed(id);
}

/// The plan always belongs to the snapshot shown.
void Workbench::replan(Entry& planned)
{
    NodeState& state = planned.state;
    state.plan.reset();
    if (!state.snapshot || state.isApplying)
        return;
    if (!planned.undoing.isEmpty()) {
        const auto undone = std::find_if(state.history.cbegin(), state.history.cend(),
                                         [&](const auto& known) { return known.id == planned.undoing; });
        if (undone != state.history.cend())
            state.plan = backend::planUndo(*state.snapshot, *undone);
    } else if (!state.draft.isEmpty()) {
        auto plan = backend::planFor(*state.snapshot, state.draft);
        state.plan = plan ? std::move(*plan) : refusedBecause(state.draft, plan.error());
    }
}

void Workbench::reloadHistory(Entry& known)
{
    known.state.history = NodeWork::merged(known.nodeJournal, known.laptop->entries());
}

void Workbench::apply(NodeId id)
{
    const NodeState& state = entry(id).state;
    if (!state.plan || state.plan->isRefused())
        return;
    change(id, [plan = *state.plan](const Changing& on, std::stop_token stop) {
        return NodeWork::apply(on.shell, plan, on.laptop, on.progress, stop,
                               {plan.needsReboot ? on.lines.restart : NodeWork::Restart(), on.lines.openAnew});
    });
}

void Workbench::resume(NodeId id, const QString& journalId)
{
    const NodeState& state = entry(id).state;
    const auto open = std::find_if(state.history.cbegin(), state.history.cend(),
                                   [&](const auto& known) { return known.id == journalId; });
    if (open == state.history.cend() || open->state != backend::JournalEntry::State::Open)
        return;
    change(id, [goneOn = *open](const Changing& on, std::stop_token stop) {
        return NodeWork::resume(on.shell, goneOn, on.laptop, on.progress, stop, on.lines);
    });
}

std::function<void(const backend::JournalEntry&)> Workbench::progressOf(NodeId id)
{
    return [this, id](const backend::JournalEntry& entryNow) {
        QMetaObject::invokeMethod(
            this,
            [this, id, entryNow] {
                if (Entry* known = find(id); known && known->state.isApplying) {
                    known->state.applied = entryNow;
                    changed(id);
                }
            },
            Qt::QueuedConnection);
    };
}

void Workbench::change(NodeId id, Work work)
{
    Entry& changing = entry(id);
    NodeState& state = changing.state;
    if (changing.isBusy() || !state.node.canChange())
        return;
    state.isApplying = true;
    state.proof.reset(); // it was of the node before
    state.applied.reset();
    state.applyProblem.reset();
    changing.applying = std::stop_source();
    changed(id);
    auto onWorker = [work = std::move(work), laptop = changing.laptopOnWorker, progress = progressOf(id),
                     own = changing.applying, open = opener(id, changing.line)](
                        backend::Shell& shell, std::stop_token line) -> Result<backend::ApplyOutcome> {
        // The end of the program stops an apply where a person would: between two steps.
        const std::stop_callback leaving(line, [own]() mutable { own.request_stop(); });
        ReturningShell returning(shell, open);
        const NodeWork::OtherLines lines{
            [&returning](const QString& bootId, std::stop_token stop) { return returning.awaitRestart(bootId, stop); },
            [&returning](std::stop_token stop) { return returning.openAnew(stop); }};
        return work({returning, *laptop, progress, lines}, own.get_token());
    };
    changing.conversation->ask<backend::ApplyOutcome>(std::move(onWorker))
        .then(this, [this, id](const Result<backend::ApplyOutcome>& outcome) {
            if (!find(id))
                return;
            finishApplying(id, outcome ? *outcome : backend::ApplyOutcome{{}, outcome.error()});
        });
}

void Workbench::finishApplying(NodeId id, const backend::ApplyOutcome& outcome)
{
    Entry& changedNode = entry(id);
    NodeState& state = changedNode.state;
    state.isApplying = false;
    state.applyProblem = outcome.problem;
    if (!outcome.entry.id.isEmpty())
        state.applied = outcome.entry;
    if (!outcome.problem) {
        state.draft.clear();
        changedNode.undoing.clear();
    }
    // The line that the node restarted under is dead, whatever came of it.
    if (wasRestarted(outcome.entry))
        openConversation(id);
    else if (outcome.problem && outcome.problem->kind == Error::Kind::ConnectionLost)
        changedNode.isOpen = false;
    reloadHistory(changedNode);
    replan(changedNode);
    changed(id);
    emit applyEnded(id);
    refresh(id);
}

void Workbench::stopApplying(NodeId id) { entry(id).applying.request_stop(); }

void Workbench::verify(NodeId id, int vmid, const QString& pasted)
{
    Entry& verified = entry(id);
    if (verified.isBusy())
        return;
    verified.state.proof.reset();
    setLink(verified, verified.isOpen ? Link::Reading : Link::Connecting);
    changed(id);
    verified.conversation
        ->ask<NodeWork::Verification>(
            [vmid, pasted, node = verified.state.node, memories = m_services.memories,
             laptop = verified.laptopOnWorker](backend::Shell& shell, std::stop_token stop) {
                return NodeWork::verify(shell, node, memories, vmid, laptop->entries(), pasted, stop);
            })
        .then(this, [this, id, line = verified.line](const Result<NodeWork::Verification>& verification) {
            Entry* known = find(id, line);
            if (!known)
                return;
            if (verification) {
                accept(id, verification->reading);
                known->state.proof = verification->proof;
            } else {
                fail(id, verification.error());
            }
            changed(id);
            emit proofEnded(id);
        });
}

} // namespace gui
