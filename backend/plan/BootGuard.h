// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "Shell.h"

namespace backend {

/// The guard that stands on a node over its boot settings; see ArmGuard and resources/remote/parts/guard.sh.
/// Blocking calls. Errors: CommandFailed when it does not do what it is told, and those of the line.

enum class GuardAnswer {
    Done,
    NoGuard,  ///< none waits for an answer
    Restored, ///< too late: it put the old settings back
};

/// All is well: the new settings stay, and every trace of the guard goes. The line must be one that was
/// opened after the node's start, or it proves nothing. Refused where a command line was to be tried once and the
/// node runs with the old one.
[[nodiscard]] Result<GuardAnswer> confirmGuard(Shell& shell);
/// Takes the guard away, also one that put the old settings back.
[[nodiscard]] Result<GuardAnswer> forgetGuard(Shell& shell);
/// Lets it wait for the node's next start: somebody is here and goes on with the change.
[[nodiscard]] Result<GuardAnswer> holdGuard(Shell& shell);

} // namespace backend
