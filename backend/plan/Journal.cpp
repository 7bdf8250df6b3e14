// SPDX-License-Identifier: GPL-3.0-or-later
#include "Journal.h"

#include <algorithm>

namespace backend {

bool JournalEntry::canBeUndone() const
{
    const bool isClosed = state == State::Done || state == State::Stopped;
    return (isClosed || owesRestart()) && undoneBy.isEmpty()
        && std::any_of(steps.begin(), steps.end(), [](const StepRecord& each) {
               return each.state == StepRecord::State::Done;
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
