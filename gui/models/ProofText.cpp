// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofText.h"

#include "Choices.h"
#include "PlanText.h"
#include "ShownText.h"
#include "TimeText.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace gui::ProofText {
namespace {

using backend::Check;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProofText)
};

bool has(const QList<Check>& checks, Check::Result result)
{
    return std::any_of(checks.begin(), checks.end(), [result](const Check& each) { return each.result == result; });
}

QString counted(const backend::Proof& proof)
{
    const QList<Check> all = proof.host + proof.guest;
    const auto agreeing = std::count_if(all.begin(), all.end(),
                                        [](const Check& each) { return each.result == Check::Result::Proved; });
    return Text::tr("%1 of %2 checks agree.").arg(agreeing).arg(all.size());
}

QString askedHow(const NodeState& state, const backend::Proof& proof)
{
    const QString time = state.snapshot ? TimeText::seconds(state.snapshot->readAt) : QString();
    const bool isGuestHeard = std::any_of(proof.functions.begin(), proof.functions.end(),
                                          [](const auto& each) { return each.inGuest.has_value(); });
    if (proof.isPasted)
        return Text::tr("Checked at %1 on the host, and with what was pasted from the guest.").arg(time);
    if (isGuestHeard)
        return Text::tr("Checked at %1 on the host and through the guest agent.").arg(time);
    return Text::tr("Checked at %1 on the host.").arg(time);
}

/// A VM that does not run cannot hold the drive yet; that is no failure.
QString waitingFor(const NodeState& state, int vmid)
{
    const auto* machine = state.snapshot ? state.snapshot->machine(vmid) : nullptr;
    if (!machine || !machine->isRunning)
        return {};
    const QString title = shownLine(machine->title());
    if (!*machine->isRunning)
        return Text::tr("%1 is not running. It takes the drive when it starts; start it, then check again.").arg(title);
    if (machine->config.pending())
        return Text::tr("%1 still runs with its old settings. Stop it and start it again, then check again.").arg(title);
    return {};
}

} // namespace

const backend::Proof* proofOf(const NodeState& state, int vmid)
{
    return state.proof && state.proof->vmid == vmid ? &*state.proof : nullptr;
}

std::optional<backend::Proof> proofAfter(const NodeState& state, const backend::JournalEntry& entry)
{
    const auto vmid = PlanText::machineToProve(entry);
    const bool isLast = state.applied && state.applied->id == entry.id && !state.isApplying;
    return isLast && vmid && proofOf(state, *vmid) ? state.proof : std::nullopt;
}

Verdict verdict(const NodeState& state, int vmid)
{
    const auto* proof = proofOf(state, vmid);
    if (!proof) {
        const bool isReading = state.link == NodeState::Link::Reading || state.link == NodeState::Link::Connecting;
        return {isReading ? State::Running : State::Waiting,
                isReading ? Text::tr("Checking on the host and in the guest…") : Text::tr("Not checked yet"),
                Text::tr("Checking reads only.")};
    }
    const QString note = backend::sentencesText({askedHow(state, *proof), counted(*proof)});
    if (proof->isProved())
        return {State::Ready, shownLine(proof->headline), note};
    const bool isWrong = has(proof->host, Check::Result::Wrong) || has(proof->guest, Check::Result::Wrong);
    const QString waiting = waitingFor(state, vmid);
    if (!isWrong && !waiting.isEmpty())
        return {State::Waiting, Text::tr("Not proved yet: the VM has to start first"),
                backend::sentencesText({waiting, counted(*proof)})};
    return {isWrong ? State::Blocked : State::Attention, shownLine(proof->headline), note};
}

State sign(Check::Result result)
{
    switch (result) {
    case Check::Result::Proved: return State::Ready;
    case Check::Result::Wrong: return State::Blocked;
    case Check::Result::NotSeen: break;
    }
    return State::Waiting;
}

QString word(Check::Result result)
{
    switch (result) {
    case Check::Result::Proved: return Text::tr("Proved");
    case Check::Result::Wrong: return Text::tr("Wrong");
    case Check::Result::NotSeen: break;
    }
    return Text::tr("Not seen");
}

QString answer(const Check& check)
{
    if (check.result != Check::Result::Proved)
        return word(check.result);
    switch (check.about) {
    case Check::About::Identity:
    case Check::About::Serial:
    case Check::About::Model: return Text::tr("Same");
    case Check::About::Configuration:
    case Check::About::Driver:
    case Check::About::Reservation:
    case Check::About::BlockDevice: break;
    }
    return Text::tr("As planned");
}

QString question(const Check& check, bool inGuest)
{
    switch (check.about) {
    case Check::About::Configuration: return Text::tr("Setting");
    case Check::About::Identity: return inGuest ? Text::tr("IDs in guest") : Text::tr("IDs");
    case Check::About::Driver: return inGuest ? Text::tr("Driver in guest") : Text::tr("Driver");
    case Check::About::Reservation: return Text::tr("Held by");
    case Check::About::BlockDevice: return Text::tr("Block device");
    case Check::About::Serial: return Text::tr("Serial");
    case Check::About::Model: return Text::tr("Model");
    }
    return {};
}

bool canPaste(const NodeState& state, int vmid)
{
    const auto* proof = proofOf(state, vmid);
    const auto* machine = state.snapshot ? state.snapshot->machine(vmid) : nullptr;
    return proof && machine && machine->isRunning.value_or(false) && has(proof->guest, Check::Result::NotSeen);
}

std::optional<backend::GiveDrive> startThatProves(const NodeState& state, int vmid)
{
    const auto* proof = proofOf(state, vmid);
    if (!proof || proof->functions.isEmpty() || has(proof->host, Check::Result::Wrong) || waitingFor(state, vmid).isEmpty())
        return {};
    const backend::PciAddress address = proof->functions.first().address;
    if (!state.snapshot->drive(address))
        return {};
    backend::GiveDrive gift{nameForIntent(*state.snapshot, address), vmid};
    gift.power = *state.snapshot->machine(vmid)->isRunning ? backend::Power::Restart : backend::Power::Start;
    return gift;
}

QString provedSerial(const NodeState& state, int vmid)
{
    const auto* proof = proofOf(state, vmid);
    if (!proof || !proof->isProved())
        return {};
    for (const auto& each : proof->functions)
        if (each.recorded && !each.recorded->serial.isEmpty())
            return each.recorded->serial;
    return {};
}

} // namespace gui::ProofText
