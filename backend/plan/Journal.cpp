// SPDX-License-Identifier: GPL-3.0-or-later
#include "Journal.h"

#include <algorithm>

namespace backend {

bool JournalEntry::canBeUndone() const
{
    const bool isClosed = state == State::Done || state == State::Stopped;
    return (isClosed || owesRestart()) && undoneBy.isEmpty()
        && std::any_of(steps.begin(), steps.end(), [](const StepRecord& each) {
               // A start that failed still keeps the VM from starting at boot.
               return each.state == StepRecord::State::Done
                   || (each.state == StepRecord::State::Failed
                       && std::holds_alternative<StartMachine>(each.step.action));
           });
}

bool JournalEntry::owesRestart() const
{
    const auto next = std::find_if(steps.begin(), steps.end(), [](const StepRecord& each) {
        return each.state != StepRecord::State::Done;
    });
    return state == State::Open && next != steps.end() && next->state == StepRecord::State::Waiting
        && std::holds_alternative<RestartNode>(next->step.action);
}

} // namespace backend
