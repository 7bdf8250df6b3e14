// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Shell.h"

namespace backend {

/// A job on the node (Command::job) as it was when last looked at.
struct JobReading {
    enum class State {
        Running,
        Ended, ///< by itself, with an exit code, or by its limit
        Died,  ///< without a word: killed, or the node was restarted
    };

    State state = State::Running;
    int exitCode = 0;      ///< of an ended one; tookTooLong when its limit ended it
    QByteArray log;        ///< what it printed from the offset asked for on, standard error included
    qint64 nextOffset = 0; ///< where to read on

    static constexpr int tookTooLong = 124;

    bool operator==(const JobReading&) const = default;
};

/// Starts a command with a job. To start it again, as after a line that broke in the middle, finds the
/// one that runs. Error kinds: CommandFailed (no such thing is possible there), and the line's.
[[nodiscard]] Result<void> startJob(Shell& shell, const Command& work, std::stop_token stop = {});

/// Looks at a job; comes back when it printed more than `offset` bytes or ended, after some seconds at
/// most. Short, so that it can be asked again over another line. Error kinds: Usage (there is no such
/// job), Unparseable, and the line's.
[[nodiscard]] Result<JobReading> readJob(Shell& shell, const QByteArray& id, qint64 offset,
                                         std::stop_token stop = {});

/// Ends a job, should it run, and forgets what it printed. Error kinds: CommandFailed, and the line's.
[[nodiscard]] Result<void> endJob(Shell& shell, const QByteArray& id);

} // namespace backend
