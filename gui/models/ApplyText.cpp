// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplyText.h"

#include "JournalText.h"
#include "ShownText.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::ApplyText {
namespace {

using backend::StepRecord;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplyText)
};

int countOf(const backend::JournalEntry& entry, StepRecord::State state)
{
    return static_cast<int>(std::count_if(entry.steps.begin(), entry.steps.end(),
                                          [state](const auto& step) { return step.state == state; }));
}

/// Steps that were begun, however they ended.
int reachedSteps(const backend::JournalEntry& entry)
{
    return countOf(entry, StepRecord::State::Done) + countOf(entry, StepRecord::State::Failed)
        + countOf(entry, StepRecord::State::Begun);
}

QString runningStep(const backend::JournalEntry& entry)
{
    for (const auto& record : entry.steps)
        if (record.state == StepRecord::State::Begun)
            return shownLine(record.step.title);
    return {};
}

void sayRunning(Progress& progress, const NodeState& state, const QString& step)
{
    const QString node = shownLine(state.title);
    progress.sign = State::Running;
    progress.headline = step.isEmpty() ? Text::tr("Reading %1 again before anything is changed").arg(node) : step;
    progress.note = Text::tr("You can use the other nodes meanwhile. Each step is written down, here and on %1, "
                             "before it is done.").arg(node);
    if (progress.allSteps > 0)
        progress.count = Text::tr("step %1 of %2").arg(std::min(progress.doneSteps + 1, progress.allSteps))
                             .arg(progress.allSteps);
}

void sayProblem(Progress& progress, const NodeState& state, const backend::JournalEntry& entry)
{
    const bool isStopped = state.applyProblem->kind == backend::Error::Kind::Cancelled;
    const QString node = shownLine(state.title);
    progress.sign = isStopped ? State::Attention : State::Blocked;
    if (isStopped)
        progress.headline = Text::tr("Stopped after %1 of %2 steps, as you asked").arg(progress.doneSteps)
                                .arg(progress.allSteps);
    else if (const int reached = reachedSteps(entry); reached > progress.doneSteps)
        progress.headline = Text::tr("Stopped at step %1 of %2; it may have taken effect").arg(reached)
                                .arg(progress.allSteps);
    else if (progress.doneSteps == 0)
        progress.headline = Text::tr("%1 was not changed").arg(node);
    else
        progress.headline = Text::tr("Stopped after %1 of %2 steps").arg(progress.doneSteps).arg(progress.allSteps);
    progress.note = shownLine(state.applyProblem->message);
}

void sayDone(Progress& progress, const NodeState& state, const backend::JournalEntry& entry)
{
    const QString node = shownLine(state.title);
    progress.sign = State::Ready;
    progress.headline = entry.undoes.isEmpty() ? Text::tr("Done: %1").arg(JournalText::title(entry))
                                               : Text::tr("Taken back: %1").arg(JournalText::title(entry));
    progress.note = Text::tr("Each step was read back and is as planned. Receipts are kept here and on %1.").arg(node);
}

} // namespace

Progress progress(const NodeState& state)
{
    const auto entry = state.applied.value_or(backend::JournalEntry());
    Progress progress;
    progress.allSteps = static_cast<int>(entry.steps.size());
    progress.doneSteps = countOf(entry, StepRecord::State::Done);
    if (state.isApplying)
        sayRunning(progress, state, runningStep(entry));
    else if (state.applyProblem)
        sayProblem(progress, state, entry);
    else
        sayDone(progress, state, entry);
    return progress;
}

bool hasResult(const NodeState& state)
{
    return state.isApplying || state.applyProblem || (state.applied && !state.plan);
}

} // namespace gui::ApplyText
