// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Applier.h"

namespace backend {

/// What the node said to a step and how it reads afterwards.
struct StepOutcome {
    QString output;
    std::optional<int> exitCode;
    QByteArray readBack;          ///< a VM's configuration as it then reads
    std::optional<Error> problem; ///< the step did not take effect
};

/// What a step needs beside itself.
struct StepPlace {
    const ApplyPorts& ports;
    QByteArray jobId; ///< for a step that is work of the node's own; the same whenever it is tried
};

/// Does the step: looks whether all is as planned, changes, looks again. An Error says that nothing was
/// changed, unless its kind leaves that open (ConnectionLost, Unparseable).
[[nodiscard]] Result<StepOutcome> perform(const Step& step, const StepPlace& place, std::stop_token stop);

/// How a step stands on a node that may have done it or not.
struct Standing {
    enum class State { NotDone, Done, Neither };

    State state = State::NotDone;
    QString reason;      ///< for Neither: what is different from both
    QByteArray readBack; ///< as in StepOutcome
};

/// Looks without changing anything. `snapshot` was read after the step may have been done.
[[nodiscard]] Result<Standing> standingOf(const StepRecord& record, const StepPlace& place,
                                          const NodeSnapshot& snapshot);

// One pair a kind of step.
[[nodiscard]] Result<StepOutcome> perform(const Step& step, const SetVmOptions& action, const StepPlace& place);
[[nodiscard]] Result<StepOutcome> perform(const ChangeMapping& action, const StepPlace& place);
[[nodiscard]] Result<StepOutcome> perform(const WriteFiles& action, const StepPlace& place);
[[nodiscard]] Result<StepOutcome> perform(const RenewBoot& action, const StepPlace& place, std::stop_token stop);
[[nodiscard]] Result<StepOutcome> perform(const BindFunction& action, const StepPlace& place);
[[nodiscard]] Result<StepOutcome> perform(const RestartNode& action, const StepPlace& place, std::stop_token stop);
[[nodiscard]] Result<StepOutcome> perform(const ArmGuard& action, const StepPlace& place);
[[nodiscard]] Result<StepOutcome> perform(const EndGuard& action, const StepPlace& place);
[[nodiscard]] Result<StepOutcome> perform(const ShutDownMachine& action, const StepPlace& place, std::stop_token stop);
[[nodiscard]] Result<StepOutcome> perform(const StartMachine& action, const StepPlace& place, std::stop_token stop);
[[nodiscard]] Result<Standing> standingOf(const SetVmOptions& action, bool wasBegun, const StepPlace& place);
[[nodiscard]] Result<Standing> standingOf(const ChangeMapping& action, const NodeSnapshot& snapshot);
[[nodiscard]] Result<Standing> standingOf(const WriteFiles& action, const StepPlace& place);
[[nodiscard]] Result<Standing> standingOf(const RenewBoot& action, const NodeSnapshot& snapshot);
[[nodiscard]] Result<Standing> standingOf(const BindFunction& action, const NodeSnapshot& snapshot);
[[nodiscard]] Result<Standing> standingOf(const RestartNode& action, const NodeSnapshot& snapshot);
[[nodiscard]] Result<Standing> standingOf(const ArmGuard& action, const NodeSnapshot& snapshot);
[[nodiscard]] Result<Standing> standingOf(const EndGuard& action, const NodeSnapshot& snapshot);
[[nodiscard]] Result<Standing> standingOf(const ShutDownMachine& action, const NodeSnapshot& snapshot);
[[nodiscard]] Result<Standing> standingOf(const StartMachine& action, const StepPlace& place, const NodeSnapshot& snapshot);

} // namespace backend
