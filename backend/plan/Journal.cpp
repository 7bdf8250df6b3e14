// SPDX-License-Identifier: GPL-3.0-or-later
#include "Journal.h"

#include <algorithm>

namespace backend {

bool JournalEntry::canBeUndone() const
{
    const bool isClosed = state == State::Done || state == State::Stopped;
    return isClosed && undoneBy.isEmpty()
        && std::any_of(steps.begin(), steps.end(), [](const StepRecord& each) {
               return each.state == StepRecord::State::Done;
           });
}

} // namespace backend
