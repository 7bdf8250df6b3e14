// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartGuard.h"

#include "DeviceArguments.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <chrono>

namespace backend {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StartGuard)
};

// The exit codes that arm-start-guard.sh documents.
constexpr int qmRefused = 5;
constexpr int otherDevice = 10;
constexpr int changedSince = 11;
constexpr int runsAlready = 12;
constexpr int inUse = 14;
constexpr int otherStart = 16;

QString said(const Output& output) { return cleanText(output.err.left(2000)).simplified(); }

Error watchError(const StartMachine& action, const Output& output)
{
    const QString detail = said(output);
    const QString title = action.machineTitle;
    switch (output.exitCode) {
    case qmRefused:
        return {Error::Kind::CommandFailed,
                Text::tr("Proxmox refused to keep %1 from starting at boot, so it was not started.").arg(title), detail};
    case otherDevice:
        return {Error::Kind::StaleState,
                Text::tr("Another device sits where the start of %1 would take one. It was not started.").arg(title), detail};
    case changedSince:
        return {Error::Kind::StaleState,
                Text::tr("What the start of %1 takes is not as it was. It was not started.").arg(title), detail};
    case runsAlready:
        return {Error::Kind::StaleState, Text::tr("%1 was started meanwhile.").arg(title), detail};
    case inUse:
        return {Error::Kind::Refused,
                Text::tr("The host uses what the start of %1 would take: %2. It was not started.").arg(title, detail), detail};
    case otherStart:
        return {Error::Kind::Busy, Text::tr("Another start of %1 waits to be confirmed: lanekeeper confirm").arg(title), detail};
    default:
        return {Error::Kind::CommandFailed,
                Text::tr("No guard could be set over the start of %1. It was not started.").arg(title), detail};
    }
}

Command told(const QList<QByteArray>& words, Command::Effect effect = Command::Effect::Changes)
{
    Command command;
    command.script = u"tell-start-guard.sh"_s;
    command.arguments = words;
    command.effect = effect;
    command.deadline = 120s; // it may be giving back, and qm takes its time
    return command;
}

/// Unparseable: how the start stands is not known then.
tl::unexpected<Error> disobeyed(const Output& output)
{
    return failure(Error::Kind::Unparseable, Text::tr("The guard over the VM's start does not do what it is told."),
                   said(output));
}

Result<StartStanding> standingFrom(const Output& output)
{
    using enum StartStanding::State;
    const QByteArray answer = output.out.trimmed();
    if (output.exitCode != 0)
        return disobeyed(output);
    if (answer.startsWith("given-back"))
        return StartStanding{GivenBack, cleanText(answer.mid(11, 80))};
    for (const auto& [word, state] :
         {std::pair{"none", None}, {"done", None}, {"watched", Watched}, {"lapsed", Lapsed}, {"restarted", Restarted}})
        if (answer == word)
            return StartStanding{state, {}};
    return failure(Error::Kind::Unparseable, Text::tr("The node's answer makes no sense. Read it again."),
                   cleanText(answer.left(200)));
}

} // namespace

Result<StartStanding> lookAtStart(Shell& shell, int vmid, const QByteArray& job)
{
    TRY(output, shell.run(told({"look", QByteArray::number(vmid), job}, Command::Effect::Reads)));
    return standingFrom(output);
}

Result<void> watchStart(Shell& shell, const StartMachine& action, const QString& digest, const QByteArray& job)
{
    Command command;
    command.script = u"arm-start-guard.sh"_s;
    command.effect = Command::Effect::Changes;
    command.deadline = 120s;
    command.arguments = {QByteArray::number(action.vmid), job, QByteArray::number(action.minutes), digest.toLatin1(),
                         action.onboot.toLatin1(), QByteArray::number(action.taken.size())};
    for (const TakenFunction& each : action.taken) {
        command.arguments += argumentsFor(each.device);
        command.arguments += {each.driver.isEmpty() ? QByteArray("-") : each.driver.toLatin1(), each.keepsIds ? "keep" : "drop"};
    }
    TRY(output, shell.run(command));
    if (output.exitCode != 0)
        return tl::make_unexpected(watchError(action, output));
    return {};
}

Result<StartStanding> confirmStart(Shell& shell, const StartMachine& action, const QByteArray& job)
{
    TRY(output, shell.run(told({"confirm", QByteArray::number(action.vmid), job, action.onboot.toLatin1()})));
    constexpr int onlyBootIsLeft = 5; // of tell-start-guard.sh
    if (output.exitCode == onlyBootIsLeft)
        return failure(Error::Kind::CommandFailed,
                       Text::tr("%1 runs with its devices, but Proxmox refused to let it start at boot again.")
                           .arg(action.machineTitle),
                       said(output));
    return standingFrom(output);
}

Result<void> giveStartBack(Shell& shell, const StartMachine& action, const QByteArray& job)
{
    Command command = told({"give-back", QByteArray::number(action.vmid), job});
    command.deadline = 240s;
    TRY(output, shell.run(command));
    if (output.exitCode != 0)
        return disobeyed(output);
    return {};
}

Result<ConfirmedStarts> confirmStarts(Shell& shell)
{
    TRY(output, shell.run(told({"confirm-all"})));
    if (output.exitCode != 0)
        return disobeyed(output);
    ConfirmedStarts starts;
    const QList<QByteArray> lines = output.out.left(64 * 1024).split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        const int vmid = words.value(1).toInt();
        if (vmid > 0 && words.first() == "confirmed")
            starts.confirmed.append(vmid);
        else if (vmid > 0 && words.first() == "given-back")
            starts.givenBack.append(vmid);
    }
    return starts;
}

} // namespace backend
