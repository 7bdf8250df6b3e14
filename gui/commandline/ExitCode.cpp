// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExitCode.h"

namespace gui::commandline {

using Kind = backend::Error::Kind;

ExitCode exitCodeFor(Kind kind)
{
    switch (kind) {
    case Kind::Usage: return ExitCode::Usage;
    case Kind::Cancelled: return ExitCode::Cancelled;
    case Kind::ConnectionLost: return ExitCode::NoConnection;
    case Kind::HostKeyUnknown: return ExitCode::NoConnection;
    case Kind::HostKeyChanged: return ExitCode::NoConnection;
    case Kind::AuthRefused: return ExitCode::NoConnection;
    case Kind::CommandFailed: return ExitCode::Unreadable;
    case Kind::Unparseable: return ExitCode::Unreadable;
    case Kind::NotProxmox: return ExitCode::Unreadable;
    case Kind::NoRoot: return ExitCode::Unreadable;
    case Kind::StaleState: return ExitCode::Refused;
    case Kind::Busy: return ExitCode::Refused;
    case Kind::Refused: return ExitCode::Refused;
    case Kind::StorageFull: return ExitCode::FailedWhileChanging;
    case Kind::LocalFile: return ExitCode::Unreadable;
    case Kind::RestartOwed: return ExitCode::StoppedOnPurpose;
    }
    return ExitCode::Unreadable;
}

ExitCode exitCodeFor(const backend::ApplyOutcome& outcome)
{
    if (!outcome.problem)
        return ExitCode::Done;
    if (outcome.problem->kind == Kind::RestartOwed)
        return ExitCode::StoppedOnPurpose;
    if (outcome.changedAnything() || outcome.problem->kind == Kind::CommandFailed)
        return ExitCode::FailedWhileChanging;
    const ExitCode code = exitCodeFor(outcome.problem->kind);
    const bool saysNothingBegan
        = code == ExitCode::Refused || code == ExitCode::Cancelled || code == ExitCode::Usage;
    return saysNothingBegan || outcome.entry.id.isEmpty() ? code : ExitCode::FailedWhileChanging;
}

} // namespace gui::commandline
