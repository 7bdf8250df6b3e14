// SPDX-License-Identifier: GPL-3.0-or-later
#include "Choices.h"

#include "CapacityShares.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::Severity;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

QString placeOf(const backend::NodeSnapshot& snapshot, const backend::PciAddress& address)
{
    const auto* group = snapshot.groupOf(address);
    return group ? Text::tr("%1, group %2").arg(address.shortText()).arg(group->number) : address.shortText();
}

Choice choiceOf(const NodeState& state, const backend::Drive& drive)
{
    const auto* verdict = state.assessment->of(drive.address);
    Choice choice;
    choice.key = drive.address.text();
    choice.icon = u"drive-harddisk"_s;
    choice.title = drive.nameText();
    choice.size = drive.sizeBytes() ? sizeText(drive.sizeBytes()) : QString();
    choice.identity = drive.serial;
    choice.place = placeOf(*state.snapshot, drive.address);
    choice.state = verdict ? stateOf(*verdict) : State::Blocked;
    choice.reason = verdict ? verdict->reason : Text::tr("Nothing is known about it, so it stays with the host.");
    choice.canChoose = verdict && !verdict->givenTo && verdict->verdict != backend::Verdict::Blocked;
    return choice;
}

QString runsText(const backend::VirtualMachine& machine)
{
    if (!machine.isLocal)
        return Text::tr("on %1").arg(machine.node);
    if (!machine.isRunning)
        return Text::tr("state unknown");
    return *machine.isRunning ? Text::tr("running") : Text::tr("stopped");
}

Choice choiceOf(const NodeState& state, const backend::VirtualMachine& machine, const backend::PciAddress& drive)
{
    const auto findings = backend::assessGift(*state.snapshot, drive, machine.vmid);
    const auto worst = std::min_element(findings.begin(), findings.end(), [](const auto& a, const auto& b) {
        return a.severity < b.severity;
    });
    Choice choice;
    choice.key = QString::number(machine.vmid);
    choice.icon = u"computer"_s;
    choice.title = machine.title();
    choice.place = runsText(machine);
    choice.identity = machine.config.isQ35() ? u"q35"_s : u"i440fx"_s;
    if (const auto memory = machine.memoryBytes())
        choice.size = QLocale().formattedDataSize(static_cast<qint64>(*memory), 0, QLocale::DataSizeIecFormat);
    choice.canChoose = worst == findings.end() || worst->severity != Severity::Blocked;
    choice.state = worst == findings.end() || worst->severity == Severity::Note ? State::Ready
                                                                                : stateOf(worst->severity);
    choice.reason = worst == findings.end() ? Text::tr("Nothing speaks against it.") : worst->sentence;
    return choice;
}

} // namespace

QList<Choice> driveChoices(const NodeState& state)
{
    QList<Choice> choices;
    if (!state.snapshot || !state.assessment)
        return choices;
    for (const auto& drive : state.snapshot->drives)
        choices.append(choiceOf(state, drive));
    std::stable_sort(choices.begin(), choices.end(),
                     [](const auto& a, const auto& b) { return a.canChoose > b.canChoose; });
    return choices;
}

QList<Choice> machineChoices(const NodeState& state, const backend::PciAddress& drive)
{
    QList<Choice> choices;
    if (!state.snapshot)
        return choices;
    for (const auto& machine : state.snapshot->machines)
        choices.append(choiceOf(state, machine, drive));
    std::stable_sort(choices.begin(), choices.end(),
                     [](const auto& a, const auto& b) { return a.canChoose > b.canChoose; });
    return choices;
}

QString nameForIntent(const backend::NodeSnapshot& snapshot, const backend::PciAddress& address)
{
    const auto* drive = snapshot.drive(address);
    const bool isNamed = drive && !drive->serial.isEmpty() && snapshot.drivesNamed(drive->serial).size() == 1;
    return isNamed ? drive->serial : address.text();
}

} // namespace gui
