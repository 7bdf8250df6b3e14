// SPDX-License-Identifier: GPL-3.0-or-later
#include "WholeJob.h"
#include "StepWork.h"
#include "discovery/Probe.h"

#include <QCoreApplication>
#include <chrono>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MachineShutdown)
};

Command shutDownCommand(const ShutDownMachine& action, const QByteArray& job)
{
    Command command;
    command.script = u"shut-down-vm.sh"_s;
    command.arguments = {QByteArray::number(action.vmid), QByteArray::number(action.seconds)};
    command.effect = Command::Effect::Changes;
    command.job = Command::Job{job, std::chrono::seconds(action.seconds + 120)};
    return command;
}

} // namespace

Result<StepOutcome> perform(const ShutDownMachine& action, const StepPlace& place, std::stop_token stop)
{
    TRY(job, runJob(place.ports.shell, shutDownCommand(action, place.jobId), stop));
    StepOutcome outcome{QString::fromUtf8(job.log), job.exitCode, {}, {}};
    // What qm says is one thing, whether the VM runs another.
    TRY(snapshot, readNode(place.ports.shell, place.ports.now()));
    const VirtualMachine* machine = snapshot.machine(action.vmid);
    if (machine == nullptr || machine->isRunning != false)
        outcome.problem = Error{
            Error::Kind::CommandFailed,
            Text::tr("The guest of %1 did not shut down within %2 minutes. It runs on as it was, and the change of its "
                     "devices waits. Shut it down from inside, then start it again; or take the change back.")
                .arg(action.machineTitle)
                .arg(action.seconds / 60),
            outcome.output.right(2000)};
    return outcome;
}

Result<Standing> standingOf(const ShutDownMachine& action, const NodeSnapshot& snapshot)
{
    const VirtualMachine* machine = snapshot.machine(action.vmid);
    if (machine == nullptr || !machine->isLocal)
        return Standing{Standing::State::Neither, Text::tr("%1 is not on this node any more.").arg(action.machineTitle), {}};
    return Standing{machine->isRunning == false ? Standing::State::Done : Standing::State::NotDone, {}, {}};
}

} // namespace backend
