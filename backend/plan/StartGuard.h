// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "Shell.h"
#include "Step.h"

namespace backend {

/// The guard that stands on a node over a VM's start; see StartMachine and resources/remote/parts/start-guard.sh.
/// Blocking calls. `job` names one start, the same whenever it is tried. Errors: Unparseable when the guard does not
/// do what it is told, so that nobody knows how the start stands; and those of the line.

struct StartStanding {
    enum class State {
        None,      ///< never begun, or confirmed
        Watched,
        Lapsed,    ///< begun, and its guard was ended from outside
        Restarted, ///< begun before the node was restarted, by whatever
        GivenBack, ///< nobody confirmed: the VM was stopped
    };

    State state = State::None;
    QString time; ///< of GivenBack, as the node's clock says

    bool operator==(const StartStanding&) const = default;
};

[[nodiscard]] Result<StartStanding> lookAtStart(Shell& shell, int vmid, const QByteArray& job);
/// Proves what the start is to take, has the VM not start at boot, and sets the guard. `digest` is that of the VM's
/// configuration. Error kinds beside: StaleState, Refused, Busy and CommandFailed, with nothing started.
[[nodiscard]] Result<void> watchStart(Shell& shell, const StartMachine& action, const QString& digest,
                                      const QByteArray& job);
/// All is well: the guard goes, and the VM starts at boot again. GivenBack: too late. Error kind beside: CommandFailed
/// (it runs, and does not start at boot).
[[nodiscard]] Result<StartStanding> confirmStart(Shell& shell, const StartMachine& action, const QByteArray& job);
/// As if nobody confirmed, but now.
[[nodiscard]] Result<void> giveStartBack(Shell& shell, const StartMachine& action, const QByteArray& job);

/// Confirms every start that a node watches over.
struct ConfirmedStarts {
    QList<int> confirmed; ///< VMs
    QList<int> givenBack; ///< too late for these
};
[[nodiscard]] Result<ConfirmedStarts> confirmStarts(Shell& shell);

} // namespace backend
