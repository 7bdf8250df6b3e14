// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplyRun.h"

#include "NodeJournal.h"
#include "Planning.h"
#include "RescueSheet.h"
#include "Safety.h"
#include "discovery/Probe.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Applier)
};

/// What speaks against doing this step now: everything that would have refused the plan.
std::optional<Error> objection(const NodeSnapshot& snapshot, const Step& step)
{
    const Safety safety(snapshot);
    QList<Finding> findings;
    if (const auto* setting = std::get_if<SetVmOptions>(&step.action)) {
        findings = safety.ofChange(setting->vmid);
        QList<PciAddress> together;
        for (const DeviceIdentity& each : givenDevices(*setting))
            together.append(each.address);
        for (const PciAddress& each : together)
            findings += safety.ofGift(each, setting->vmid, together);
    } else if (const auto* binding = std::get_if<BindFunction>(&step.action)) {
        if (binding->to == "vfio-pci"_L1)
            findings = safety.ofRelease(binding->device.address);
    } else if (std::holds_alternative<ChangeMapping>(step.action)) {
        findings = safety.ofCluster();
    } else if (const auto* shutdown = std::get_if<ShutDownMachine>(&step.action)) {
        findings = safety.ofChange(shutdown->vmid);
    } else if (const auto* start = std::get_if<StartMachine>(&step.action)) {
        findings = safety.ofChange(start->vmid); // the step itself looks at what it takes
    } else {
        findings = safety.ofHost();
    }
    const auto blocked = std::find_if(findings.begin(), findings.end(), [](const Finding& each) {
        return each.severity == Severity::Blocked;
    });
    if (blocked == findings.end())
        return {};
    return Error{Error::Kind::Refused, blocked->sentence, blocked->id};
}

bool isRestart(const StepRecord& record)
{
    return std::holds_alternative<RestartNode>(record.step.action);
}

/// What the node may have come out of in a way of its own: that is then how the step ended.
bool endsByItself(const StepRecord& record)
{
    return isRestart(record) || std::holds_alternative<StartMachine>(record.step.action);
}

/// After these nobody knows whether the step was done: the entry stays open until somebody looks.
bool leavesDoubt(const Error& error)
{
    return error.kind == Error::Kind::ConnectionLost || error.kind == Error::Kind::Unparseable;
}

} // namespace

void ApplyRun::tell() const
{
    if (m_ports.progress)
        m_ports.progress(m_entry);
}

std::optional<Error> ApplyRun::open()
{
    if (const auto saved = m_ports.laptop.save(m_entry); !saved)
        return saved.error();
    const auto opened = openOnNode(m_ports.shell, m_entry);
    if (opened) {
        tell();
        return {};
    }
    // On a lost line the node may have opened it; then it stays open here too, to be resumed.
    if (!leavesDoubt(opened.error())) {
        for (StepRecord& each : m_entry.steps)
            each.state = StepRecord::State::NotReached;
        m_entry.state = JournalEntry::State::Stopped;
        m_entry.endedAt = m_ports.now();
        m_entry.problem = opened.error().message;
        (void)m_ports.laptop.save(m_entry);
    }
    return opened.error();
}

std::optional<Error> ApplyRun::save()
{
    const auto onNode = saveOnNode(m_ports.shell, m_entry, Saving::Open);
    const auto onLaptop = m_ports.laptop.save(m_entry);
    tell();
    if (!onNode)
        return onNode.error();
    return onLaptop ? std::nullopt : std::optional(onLaptop.error());
}

void ApplyRun::endStep(qsizetype index, StepRecord::State state)
{
    m_entry.steps[index].state = state;
    m_entry.steps[index].endedAt = m_ports.now();
}

StepPlace ApplyRun::placeOf(qsizetype index) const
{
    return {m_ports, m_entry.id.toLatin1() + '-' + QByteArray::number(index + 1)};
}

std::optional<ApplyOutcome> ApplyRun::takeStockOf(qsizetype index, const NodeSnapshot& snapshot)
{
    const StepRecord record = m_entry.steps.at(index);
    const auto standing = standingOf(record, placeOf(index), snapshot);
    if (!standing)
        return standing.error().kind == Error::Kind::Usage ? stopWith(standing.error())
                                                           : leaveOpen(standing.error());
    if (standing->state == Standing::State::Neither) {
        if (endsByItself(record))
            endStep(index, StepRecord::State::Failed);
        return stopWith({endsByItself(record) ? Error::Kind::CommandFailed : Error::Kind::StaleState,
                         standing->reason, {}});
    }
    const bool canBeDone = record.state == StepRecord::State::Begun || isRestart(record);
    if (canBeDone && standing->state == Standing::State::Done) {
        m_entry.steps[index].configAfter = standing->readBack;
        endStep(index, StepRecord::State::Done);
        tell();
        return {};
    }
    const auto problem = objection(snapshot, record.step);
    return problem ? std::optional(stopWith(*problem)) : std::nullopt;
}

bool ApplyRun::isDoneUpTo(qsizetype index) const
{
    return std::all_of(m_entry.steps.begin(), m_entry.steps.begin() + index,
                       [](const StepRecord& each) { return each.state == StepRecord::State::Done; });
}

/// A restart before all else is done, as by a power cut, is not the one that was planned; and steps
/// behind one that is still to come are looked at after it.
std::optional<ApplyOutcome> ApplyRun::takeStock(const NodeSnapshot& snapshot)
{
    for (qsizetype index = 0; index < m_entry.steps.size(); ++index) {
        if (m_entry.steps.at(index).state == StepRecord::State::Done)
            continue;
        if (isRestart(m_entry.steps.at(index)) && !isDoneUpTo(index))
            return {};
        if (auto outcome = takeStockOf(index, snapshot))
            return outcome;
        if (isRestart(m_entry.steps.at(index)) && m_entry.steps.at(index).state != StepRecord::State::Done)
            return {};
    }
    return {};
}

std::optional<Error> ApplyRun::finishStep(qsizetype index, const StepOutcome& outcome)
{
    StepRecord& record = m_entry.steps[index];
    record.output = outcome.output;
    record.exitCode = outcome.exitCode;
    record.configAfter = outcome.readBack;
    endStep(index, outcome.problem ? StepRecord::State::Failed : StepRecord::State::Done);
    return outcome.problem;
}

/// Receipt, do, verify.
std::optional<Error> ApplyRun::doStep(qsizetype index, std::stop_token stop)
{
    m_entry.steps[index].state = StepRecord::State::Begun;
    m_entry.steps[index].startedAt = m_ports.now();
    if (auto problem = save()) {
        m_entry.steps[index].state = StepRecord::State::Waiting;
        return problem;
    }
    const auto outcome = perform(m_entry.steps.at(index).step, placeOf(index), stop);
    if (outcome)
        return finishStep(index, *outcome);
    if (!leavesDoubt(outcome.error()))
        endStep(index, StepRecord::State::Failed);
    return outcome.error();
}

/// What was planned before a restart must still hold behind it.
std::optional<ApplyOutcome> ApplyRun::goOnAfter(qsizetype index, std::stop_token stop)
{
    if (index + 1 == m_entry.steps.size())
        return {};
    if (const auto problem = save())
        return stopWith(*problem);
    if (!isRestart(m_entry.steps.at(index)))
        return {};
    const auto snapshot = readNode(m_ports.shell, m_ports.now(), stop);
    return snapshot ? takeStock(*snapshot) : std::optional(leaveOpen(snapshot.error()));
}

/// The node may not come back, so what to type there must be at hand before it goes.
std::optional<Error> ApplyRun::keepRescueSheet()
{
    const auto place = m_ports.laptop.keepRescueSheet(rescueSheet(m_entry));
    if (!place)
        return place.error();
    m_entry.rescueSheet = *place;
    return {};
}

ApplyOutcome ApplyRun::waitForRestart(const Error& why)
{
    m_entry.problem = why.message;
    if (const auto problem = save())
        return leaveOpen(*problem);
    return {m_entry, why};
}

ApplyOutcome ApplyRun::oweRestart()
{
    return waitForRestart({Error::Kind::RestartOwed,
                           Text::tr("%1 has to restart before this goes on. Restart it when its guests may stop, then "
                                    "resume this change; or take it back.")
                               .arg(m_entry.nodeName),
                           {}});
}

/// The plan was looked at like this, days ago perhaps. A way back is not kept from anybody.
std::optional<ApplyOutcome> ApplyRun::objectToRestart(std::stop_token stop)
{
    const bool isGuarded = std::any_of(m_entry.steps.begin(), m_entry.steps.end(), [](const StepRecord& each) {
        return std::holds_alternative<ArmGuard>(each.step.action);
    });
    if (!isGuarded || !m_entry.undoes.isEmpty())
        return {};
    const auto snapshot = readNode(m_ports.shell, m_ports.now(), stop);
    if (!snapshot)
        return waitForRestart(snapshot.error());
    const QList<Finding> findings = findingsOnHa(*snapshot);
    if (findings.isEmpty())
        return {};
    return waitForRestart({Error::Kind::Refused,
                           sentencesText({findings.first().sentence, findings.first().advice,
                                          Text::tr("This change waits until then; resume it, or take it back.")}),
                           findings.first().id});
}

ApplyOutcome ApplyRun::runToEnd(std::stop_token stop)
{
    for (qsizetype index = 0; index < m_entry.steps.size(); ++index) {
        if (m_entry.steps.at(index).state == StepRecord::State::Done)
            continue;
        if (isRestart(m_entry.steps.at(index))) {
            if (const auto problem = keepRescueSheet())
                return stopWith(*problem);
            if (!m_ports.awaitRestart)
                return oweRestart();
        }
        if (stop.stop_requested())
            return stopWith(
                {Error::Kind::Cancelled, Text::tr("Stopped before the next step, as asked."), {}});
        if (isRestart(m_entry.steps.at(index)))
            if (auto outcome = objectToRestart(stop))
                return *outcome;
        if (const auto problem = doStep(index, stop))
            return stopWith(*problem);
        if (auto outcome = goOnAfter(index, stop))
            return *outcome;
    }
    m_entry.state = JournalEntry::State::Done;
    m_entry.problem.clear();
    return close();
}

QString ApplyRun::wayBack() const
{
    const bool didAnything =
        std::any_of(m_entry.steps.begin(), m_entry.steps.end(),
                    [](const StepRecord& each) { return each.state == StepRecord::State::Done; });
    return didAnything ? Text::tr("What was done before can be taken back from the history.")
                       : Text::tr("Nothing of this plan was done.");
}

ApplyOutcome ApplyRun::leaveOpen(Error error)
{
    error.message +=
        u' '
        + Text::tr(
            "Whether the last step took effect is not known yet: resume this change to find out.");
    m_entry.problem = error.message;
    (void)m_ports.laptop.save(m_entry);
    tell();
    return {m_entry, error};
}

ApplyOutcome ApplyRun::stopWith(Error error)
{
    if (leavesDoubt(error))
        return leaveOpen(error);
    for (StepRecord& each : m_entry.steps)
        if (each.state == StepRecord::State::Waiting || each.state == StepRecord::State::Begun)
            each.state = StepRecord::State::NotReached;
    error.message += u' ' + wayBack();
    m_entry.state = JournalEntry::State::Stopped;
    m_entry.problem = error.message;
    ApplyOutcome outcome = close();
    outcome.problem = error;
    return outcome;
}

/// Every step is over. The entry ends on the node first, which gives the lock back.
ApplyOutcome ApplyRun::close()
{
    m_entry.endedAt = m_ports.now();
    const auto onNode = saveOnNode(m_ports.shell, m_entry, Saving::Close);
    const bool isGone = !onNode && onNode.error().kind == Error::Kind::StaleState;
    if (!onNode && !isGone)
        m_entry.state = JournalEntry::State::Open;
    const auto onLaptop = m_ports.laptop.save(m_entry);
    if (onNode && m_entry.state == JournalEntry::State::Done)
        markTakenBack();
    tell();
    if (!onNode && !isGone)
        return {m_entry,
                Error{onNode.error().kind,
                      Text::tr("The steps ended, but that could not be recorded on the node. "
                               "Resume this change to close it."),
                      onNode.error().message}};
    if (!onLaptop)
        return {m_entry, onLaptop.error()};
    return {m_entry, {}};
}

/// The entry that this one took back says so from now on, wherever it is kept; unless something of it is left.
void ApplyRun::markTakenBack()
{
    if (m_entry.undoes.isEmpty() || m_entry.leavesSome)
        return;
    const auto isIt = [&](const JournalEntry& each) { return each.id == m_entry.undoes; };
    const auto mark = [&](JournalEntry entry) {
        entry.state = JournalEntry::State::TakenBack;
        entry.undoneBy = m_entry.id;
        return entry;
    };
    if (const auto journal = readNodeJournal(m_ports.shell)) {
        const auto place = std::find_if(journal->entries.begin(), journal->entries.end(), isIt);
        if (place != journal->entries.end())
            (void)saveOnNode(m_ports.shell, mark(*place), Saving::Closed);
    }
    const auto entries = m_ports.laptop.entries();
    const auto place = std::find_if(entries.begin(), entries.end(), isIt);
    if (place != entries.end())
        (void)m_ports.laptop.save(mark(*place));
}

} // namespace backend
