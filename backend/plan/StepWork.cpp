// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepWork.h"

namespace backend {

Result<StepOutcome> perform(const Step& step, const StepPlace& place, std::stop_token stop)
{
    struct Work {
        const Step& step;
        const StepPlace& place;
        std::stop_token stop;

        Result<StepOutcome> operator()(const SetVmOptions& each) const { return perform(step, each, place); }
        Result<StepOutcome> operator()(const ChangeMapping& each) const { return perform(each, place); }
        Result<StepOutcome> operator()(const WriteFiles& each) const { return perform(each, place); }
        Result<StepOutcome> operator()(const RenewBoot& each) const { return perform(each, place, stop); }
        Result<StepOutcome> operator()(const BindFunction& each) const { return perform(each, place); }
        Result<StepOutcome> operator()(const RestartNode& each) const { return perform(each, place, stop); }
        Result<StepOutcome> operator()(const ArmGuard& each) const { return perform(each, place); }
        Result<StepOutcome> operator()(const EndGuard& each) const { return perform(each, place); }
        Result<StepOutcome> operator()(const ShutDownMachine& each) const { return perform(each, place, stop); }
        Result<StepOutcome> operator()(const StartMachine& each) const { return perform(each, place, stop); }
    };
    return std::visit(Work{step, place, stop}, step.action);
}

Result<Standing> standingOf(const StepRecord& record, const StepPlace& place, const NodeSnapshot& snapshot)
{
    struct Look {
        const StepRecord& record;
        const StepPlace& place;
        const NodeSnapshot& snapshot;

        Result<Standing> operator()(const SetVmOptions& each) const
        {
            return standingOf(each, record.state == StepRecord::State::Begun, place);
        }
        Result<Standing> operator()(const ChangeMapping& each) const { return standingOf(each, snapshot); }
        Result<Standing> operator()(const WriteFiles& each) const { return standingOf(each, place); }
        Result<Standing> operator()(const RenewBoot& each) const { return standingOf(each, snapshot); }
        Result<Standing> operator()(const BindFunction& each) const { return standingOf(each, snapshot); }
        Result<Standing> operator()(const RestartNode& each) const { return standingOf(each, snapshot); }
        Result<Standing> operator()(const ArmGuard& each) const { return standingOf(each, snapshot); }
        Result<Standing> operator()(const EndGuard& each) const { return standingOf(each, snapshot); }
        Result<Standing> operator()(const ShutDownMachine& each) const { return standingOf(each, snapshot); }
        Result<Standing> operator()(const StartMachine& each) const { return standingOf(each, place, snapshot); }
    };
    return std::visit(Look{record, place, snapshot}, record.step.action);
}

} // namespace backend
