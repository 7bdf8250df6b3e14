// SPDX-License-Identifier: GPL-3.0-or-later
#include "WholeJob.h"
#include "Proof.h"
#include "StartGuard.h"
#include "StepWork.h"
#include "TakenByStart.h"
#include "assessment/Holding.h"
#include "assessment/NextStart.h"
#include "discovery/Probe.h"
#include "node/CleanText.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>

namespace backend {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MachineStart)
};

using State = StartStanding::State;

bool isWatched(const StartMachine& action) { return !action.taken.isEmpty(); }

Command startCommand(const StartMachine& action, const QByteArray& job)
{
    Command command;
    command.script = u"start-vm.sh"_s;
    command.arguments = {QByteArray::number(action.vmid), isWatched(action) ? "watched" : "free"};
    command.effect = Command::Effect::Changes;
    command.job = Command::Job{job, std::chrono::minutes(std::max(action.minutes, 10))};
    return command;
}

QList<DeviceIdentity> passedDevices(const StartMachine& action)
{
    QList<DeviceIdentity> devices;
    for (const TakenFunction& each : action.taken)
        if (each.isPassed)
            devices.append(each.device);
    return devices;
}

/// Whether the lines that are in force name what the plan passes, and nothing else.
bool hasItsDevices(const StartMachine& action, const NodeSnapshot& snapshot, const VirtualMachine& machine)
{
    QList<PciAddress> named;
    for (int slot = 0; slot < 16; ++slot)
        if (const auto value = machine.config.value(u"hostpci%1"_s.arg(slot)))
            named += functionsNamed(snapshot, *value);
    const QList<DeviceIdentity> passed = passedDevices(action);
    return std::all_of(passed.begin(), passed.end(), [&](const DeviceIdentity& each) { return named.contains(each.address); })
        && std::all_of(named.begin(), named.end(), [&](const PciAddress& each) {
               return std::any_of(passed.begin(), passed.end(),
                                  [&](const DeviceIdentity& device) { return device.address == each; });
           });
}

bool startsAtBootAsBefore(const StartMachine& action, const VirtualMachine& machine)
{
    return action.onboot.isEmpty() || machine.config.value(u"onboot"_s) != u"0"_s;
}

QString givenBackText(const StartMachine& action)
{
    return Text::tr("Nobody confirmed the start of %1 in time, so the node stopped it and gave back what the start had "
                    "taken. It does not start at boot until this is taken back.")
        .arg(action.machineTitle);
}

QString restartedText(const StartMachine& action)
{
    return Text::tr("The node was restarted while the start of %1 was watched, and the VM was not started again. Look "
                    "why before you start it. It does not start at boot until this is taken back.")
        .arg(action.machineTitle);
}

/// Why it cannot be started now; nothing when all is as it was planned.
std::optional<Error> obstacleTo(const StartMachine& action, const NodeSnapshot& snapshot, const VirtualMachine& machine)
{
    const Safety safety(snapshot);
    const TakenByStart now = takenByStart(snapshot, safety, machine.config, action.vmid);
    for (const Finding& each : safety.ofChange(action.vmid) + findingsOnPower(snapshot, machine) + now.findings)
        if (each.severity == Severity::Blocked)
            return Error{Error::Kind::Refused, each.sentence, each.id};
    const bool isSame = std::equal(
        now.functions.begin(), now.functions.end(), action.taken.begin(), action.taken.end(),
        [](const TakenFunction& a, const TakenFunction& b) {
            return a.device.address == b.device.address && a.isPassed == b.isPassed;
        });
    if (!isSame)
        return Error{Error::Kind::StaleState,
                     Text::tr("The start of %1 would take other devices than planned. It was not started.")
                         .arg(action.machineTitle),
                     {}};
    return {};
}

/// One attempt, from before the guard to after the proof.
class Attempt {
public:
    Attempt(const StartMachine& action, const StepPlace& place, std::stop_token stop)
        : m_action(action),
          m_shell(place.ports.shell),
          m_place(place),
          m_stop(stop)
    {
    }

    [[nodiscard]] Result<StepOutcome> run();

private:
    [[nodiscard]] Result<void> start(const NodeSnapshot& snapshot, const VirtualMachine& machine);
    [[nodiscard]] Result<StepOutcome> proveAndConfirm();
    [[nodiscard]] Result<StepOutcome> failed(Error problem);
    [[nodiscard]] QString askGuest(const NodeSnapshot& snapshot);

    const StartMachine& m_action;
    Shell& m_shell;
    const StepPlace& m_place;
    std::stop_token m_stop;
    StepOutcome m_outcome;
};

/// What the start has taken goes back at once. Should that not be heard of, nobody knows how it stands.
Result<StepOutcome> Attempt::failed(Error problem)
{
    if (isWatched(m_action)) {
        if (const auto back = giveStartBack(m_shell, m_action, m_place.jobId); !back)
            return failure(Error::Kind::ConnectionLost,
                           sentencesText({problem.message,
                                          Text::tr("Whether what the start took was given back is not known yet: %1")
                                              .arg(back.error().message)}),
                           back.error().detail);
        QStringList sentences{problem.message, Text::tr("What the start had taken from the host was given back.")};
        if (!m_action.onboot.isEmpty())
            sentences.append(Text::tr("The VM does not start at boot until this is taken back."));
        problem.message = sentencesText(sentences);
    }
    m_outcome.problem = problem;
    return m_outcome;
}

Result<void> Attempt::start(const NodeSnapshot& snapshot, const VirtualMachine& machine)
{
    if (const auto obstacle = obstacleTo(m_action, snapshot, machine))
        return tl::make_unexpected(*obstacle);
    if (isWatched(m_action))
        if (auto watched = watchStart(m_shell, m_action, machine.config.digest, m_place.jobId); !watched)
            return watched;
    auto job = runJob(m_shell, startCommand(m_action, m_place.jobId), m_stop);
    // The network may have stumbled over what was taken; the work goes on there, and can be asked for once more.
    if (!job && job.error().kind == Error::Kind::ConnectionLost && isWatched(m_action) && m_place.ports.openAnew({}))
        job = runJob(m_shell, startCommand(m_action, m_place.jobId), m_stop);
    if (!job)
        return tl::make_unexpected(job.error());
    m_outcome.output = QString::fromUtf8(job->log);
    m_outcome.exitCode = job->exitCode;
    return {};
}

/// The guest's own word, where an agent passes it on. A guest takes a while to come up.
QString Attempt::askGuest(const NodeSnapshot& snapshot)
{
    constexpr int tries = 20; // each asks for a second or more
    const auto isComing = [](const Error& error) { return error.detail.contains(u"guest agent is not running"_s); };
    const VirtualMachine* machine = snapshot.machine(m_action.vmid);
    const GuestSystem system = machine ? guestSystemOf(*machine) : GuestSystem::Unix;
    auto guest = readGuest(m_shell, m_action.vmid, system);
    for (int i = 1; !guest && isComing(guest.error()) && i < tries && !m_stop.stop_requested(); ++i)
        guest = readGuest(m_shell, m_action.vmid, system);
    return prove(snapshot, m_action.vmid, passedDevices(m_action), guest).headline;
}

Result<StepOutcome> Attempt::proveAndConfirm()
{
    if (isWatched(m_action))
        if (const auto anew = m_place.ports.openAnew({}); !anew)
            return failure(Error::Kind::ConnectionLost,
                           Text::tr("%1 was started, and the node does not take a new connection. Unless one comes in time, "
                                    "it stops the VM and gives back what the start took.")
                               .arg(m_action.machineTitle),
                           anew.error().message);
    const auto snapshot = readNode(m_shell, m_place.ports.now());
    if (!snapshot)
        return failure(Error::Kind::ConnectionLost, snapshot.error().message, snapshot.error().detail);
    const VirtualMachine* machine = snapshot->machine(m_action.vmid);
    if (machine == nullptr || machine->isRunning != true)
        return failed({Error::Kind::CommandFailed,
                       Text::tr("%1 did not start: %2")
                           .arg(m_action.machineTitle, cleanText(m_outcome.output.trimmed().section(u'\n', -1), 200)),
                       m_outcome.output.right(2000)});
    if (!isWatched(m_action))
        return m_outcome;
    const Proof proof = prove(*snapshot, m_action.vmid, passedDevices(m_action),
                              failure(Error::Kind::CommandFailed, QString()));
    for (const Check& each : proof.host)
        if (each.result != Check::Result::Proved)
            return failed({Error::Kind::CommandFailed,
                           Text::tr("%1 was started, and this is not so: %2").arg(m_action.machineTitle, each.sentence),
                           each.seen});
    TRY(confirmed, confirmStart(m_shell, m_action, m_place.jobId));
    if (confirmed.state == State::GivenBack)
        return failure(Error::Kind::CommandFailed, givenBackText(m_action), confirmed.time);
    m_outcome.output += askGuest(*snapshot);
    return m_outcome;
}

Result<StepOutcome> Attempt::run()
{
    if (isWatched(m_action) && !m_place.ports.openAnew)
        return failure(Error::Kind::Refused,
                       Text::tr("A start with passed devices needs a second connection, and none can be opened from here."));
    TRY(snapshot, readNode(m_shell, m_place.ports.now()));
    const VirtualMachine* machine = snapshot.machine(m_action.vmid);
    if (machine == nullptr || !machine->isLocal || !machine->isRunning)
        return failure(Error::Kind::StaleState,
                       Text::tr("Whether %1 runs on this node is not known any more.").arg(m_action.machineTitle));
    if (!*machine->isRunning) {
        if (auto started = start(snapshot, *machine); !started)
            return tl::make_unexpected(started.error());
    } else if (!hasItsDevices(m_action, snapshot, *machine)) {
        return failure(Error::Kind::StaleState,
                       Text::tr("%1 was started meanwhile, with other devices.").arg(m_action.machineTitle));
    }
    return proveAndConfirm();
}

} // namespace

Result<StepOutcome> perform(const StartMachine& action, const StepPlace& place, std::stop_token stop)
{
    return Attempt(action, place, stop).run();
}

Result<Standing> standingOf(const StartMachine& action, const StepPlace& place, const NodeSnapshot& snapshot)
{
    TRY(start, lookAtStart(place.ports.shell, action.vmid, place.jobId));
    const VirtualMachine* machine = snapshot.machine(action.vmid);
    if (machine == nullptr || !machine->isLocal)
        return Standing{Standing::State::Neither, Text::tr("%1 is not on this node any more.").arg(action.machineTitle), {}};
    if (start.state == State::GivenBack)
        return Standing{Standing::State::Neither, givenBackText(action), {}};
    if (start.state == State::Restarted)
        return Standing{Standing::State::Neither, restartedText(action), {}};
    const bool isDone = start.state == State::None && machine->isRunning == true
        && hasItsDevices(action, snapshot, *machine) && startsAtBootAsBefore(action, *machine);
    return Standing{isDone ? Standing::State::Done : Standing::State::NotDone, {}, {}};
}

} // namespace backend
