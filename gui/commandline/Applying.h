// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChangeOptions.h"
#include "Verb.h"
#include "plan/Plan.h"

namespace gui::commandline {

/// Shows the plan, asks at the terminal unless --yes was given, applies it with progress, and says
/// how it ended. What `apply` and `undo` share.
[[nodiscard]] backend::Result<ExitCode> reviewAndApply(Call& call, ReturningShell& shell,
                                                       const backend::NodeSnapshot& snapshot,
                                                       const backend::Plan& plan, Form form);

/// Runs `work` with a progress line per step, then says how it ended.
[[nodiscard]] ExitCode
report(Call& call,
       const std::function<backend::ApplyOutcome(const std::function<void(const backend::JournalEntry&)>&)>& work);

/// Asks at the terminal unless --yes was given. Nothing when the answer is yes; else Cancelled, or
/// Usage when there is nobody to ask.
[[nodiscard]] std::optional<backend::Error> dissent(const Call& call, const QString& question);

} // namespace gui::commandline
