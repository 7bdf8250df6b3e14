// SPDX-License-Identifier: GPL-3.0-or-later
#include "BootGuard.h"

#include "StepWork.h"

#include <QCoreApplication>
#include <chrono>

namespace backend {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BootGuard)
};

// The exit codes that arm-guard.sh documents.
constexpr int noRoom = 7;
constexpr int changedSince = 11;
constexpr int noSystemd = 13;
// And the one of guard.sh.
constexpr int isOldLine = 3;

Command armingCommand(const ArmGuard& action)
{
    Command command;
    command.script = u"arm-guard.sh"_s;
    command.effect = Command::Effect::Changes;
    command.deadline = 180s; // images are copied, and the disk is waited for
    command.arguments = {QByteArray::number(action.minutes), action.savesImages ? "yes" : "no"};
    for (const GuardedFile& each : action.files)
        command.arguments += {each.path.toUtf8(), each.before, each.after};
    return command;
}

Error armingError(int exitCode, const QString& detail)
{
    switch (exitCode) {
    case noRoom:
        return {Error::Kind::StorageFull,
                Text::tr("The node has no room for copies of what it starts from. Nothing was changed."), detail};
    case changedSince:
        return {Error::Kind::StaleState,
                Text::tr("Somebody changed the node's boot settings in the meantime. Nothing was changed; look at the "
                         "plan again."),
                detail};
    case noSystemd:
        return {Error::Kind::CommandFailed, Text::tr("This node has no systemd that could run a guard at its start."),
                detail};
    default:
        return {Error::Kind::CommandFailed, Text::tr("The guard could not be set. Nothing was changed."), detail};
    }
}

Result<GuardAnswer> told(Shell& shell, const QByteArray& word)
{
    Command command;
    command.script = u"tell-guard.sh"_s;
    command.effect = Command::Effect::Changes;
    command.arguments = {word};
    command.deadline = 300s; // boot partitions are filled anew once a trial is confirmed
    TRY(output, shell.run(command));
    const QByteArray answer = output.out.trimmed();
    if (output.exitCode == 0 && answer == "done")
        return GuardAnswer::Done;
    if (output.exitCode == 0 && answer == "none")
        return GuardAnswer::NoGuard;
    if (output.exitCode == 0 && answer.startsWith("restored"))
        return GuardAnswer::Restored;
    if (output.exitCode == isOldLine)
        return failure(Error::Kind::Refused,
                       Text::tr("The node runs with its old kernel command line, so there is nothing to confirm. The new one "
                                "was to be tried once: the kernel did not come up with it, or it was not started yet. Take "
                                "the change back, or restart the node with it."),
                       QString::fromUtf8(output.err.left(2000)));
    return failure(Error::Kind::CommandFailed, Text::tr("The guard on the node does not do what it is told."),
                   QString::fromUtf8(output.err.left(2000)));
}

} // namespace

Result<StepOutcome> perform(const ArmGuard& action, const StepPlace& place)
{
    TRY(output, place.ports.shell.run(armingCommand(action)));
    if (output.exitCode != 0)
        return tl::make_unexpected(armingError(output.exitCode, QString::fromUtf8(output.err.left(2000))));
    return StepOutcome{Text::tr("Saved, and set for %1 minutes after the next start. At the node's screen: sh %2 confirm")
                           .arg(action.minutes)
                           .arg(guardScript),
                       output.exitCode,
                       {},
                       {}};
}

Result<StepOutcome> perform(const EndGuard& action, const StepPlace& place)
{
    TRY(answer, action.forgets ? forgetGuard(place.ports.shell) : confirmGuard(place.ports.shell));
    if (answer == GuardAnswer::Restored)
        return failure(Error::Kind::CommandFailed,
                       Text::tr("Nobody confirmed in time: the node put its old boot settings back."));
    return StepOutcome{Text::tr("The guard is gone."), 0, {}, {}};
}

Result<Standing> standingOf(const ArmGuard&, const NodeSnapshot& snapshot)
{
    const bool isSet = snapshot.host.boot.guard == BootGuard::Armed;
    return Standing{isSet ? Standing::State::Done : Standing::State::NotDone, {}, {}};
}

Result<Standing> standingOf(const EndGuard& action, const NodeSnapshot& snapshot)
{
    const BootGuard guard = snapshot.host.boot.guard;
    if (guard == BootGuard::Restored && !action.forgets)
        return Standing{Standing::State::Neither, Text::tr("The node put its old boot settings back by itself."), {}};
    return Standing{guard == BootGuard::None ? Standing::State::Done : Standing::State::NotDone, {}, {}};
}

Result<GuardAnswer> confirmGuard(Shell& shell) { return told(shell, "confirm"); }

Result<GuardAnswer> forgetGuard(Shell& shell) { return told(shell, "forget"); }

Result<GuardAnswer> holdGuard(Shell& shell) { return told(shell, "hold"); }

} // namespace backend
