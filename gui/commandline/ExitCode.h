// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Applier.h"

namespace gui::commandline {

/// What the program ends with. Scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    AnswerIsNo = 1,          ///< done, and the answer is no: a verification failed
    Usage = 2,               ///< a wrong call, or a drive, VM or entry that does not exist
    Refused = 3,             ///< a rule, another plan or a changed node forbids it
    NoConnection = 4,        ///< cannot connect, host not trusted, login refused
    FailedWhileChanging = 5,
    StoppedOnPurpose = 6,    ///< a reboot is owed
    Unreadable = 7,          ///< garbage, not Proxmox, no root
    Cancelled = 130,
};

/// For an error outside of changing a node.
[[nodiscard]] ExitCode exitCodeFor(backend::Error::Kind kind);

/// For an apply, undo or resume: what was begun on the node counts more than why it stopped.
[[nodiscard]] ExitCode exitCodeFor(const backend::ApplyOutcome& outcome);

} // namespace gui::commandline
