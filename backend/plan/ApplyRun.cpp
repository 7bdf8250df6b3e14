// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplyRun.h"

#include "NodeJournal.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Applier)
};

const SetVmOptions& actionOf(const StepRecord& record)
{
    return std::get<SetVmOptions>(record.step.action);
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

void ApplyRun::markDone(qsizetype index, const VmConfig& config)
{
    m_entry.steps[index].configAfter = config.bytes;
    endStep(index, StepRecord::State::Done);
    tell();
}

std::optional<Error> ApplyRun::finishStep(qsizetype index, const VmSetting& setting)
{
    StepRecord& record = m_entry.steps[index];
    record.output = setting.output;
    record.exitCode = setting.exitCode;
    record.configAfter = setting.config.bytes;
    const SetVmOptions& action = actionOf(record);
    const bool isDone = hasTakenEffect(setting.config, action.changes);
    endStep(index, isDone ? StepRecord::State::Done : StepRecord::State::Failed);
    if (isDone)
        return {};
    if (setting.exitCode != 0)
        return errorFrom(setting, action.machineTitle);
    return Error{Error::Kind::CommandFailed,
                 Text::tr("Proxmox said nothing against it, but %1 does not read as planned.")
                     .arg(action.machineTitle),
                 QString::fromUtf8(setting.config.bytes)};
}

/// Receipt, do, verify.
std::optional<Error> ApplyRun::doStep(qsizetype index)
{
    m_entry.steps[index].state = StepRecord::State::Begun;
    m_entry.steps[index].startedAt = m_ports.now();
    if (auto problem = save()) {
        m_entry.steps[index].state = StepRecord::State::Waiting;
        return problem;
    }
    const auto setting = setVmOptions(m_ports.shell, m_entry.steps[index].step);
    if (setting)
        return finishStep(index, *setting);
    if (!leavesDoubt(setting.error()))
        endStep(index, StepRecord::State::Failed);
    return setting.error();
}

ApplyOutcome ApplyRun::runToEnd(std::stop_token stop)
{
    for (qsizetype index = 0; index < m_entry.steps.size(); ++index) {
        if (m_entry.steps[index].state == StepRecord::State::Done)
            continue;
        if (stop.stop_requested())
            return stopWith(
                {Error::Kind::Cancelled, Text::tr("Stopped before the next step, as asked."), {}});
        if (const auto problem = doStep(index))
            return stopWith(*problem);
        const bool isLast = index + 1 == m_entry.steps.size();
        if (!isLast)
            if (const auto problem = save())
                return stopWith(*problem);
    }
    m_entry.state = JournalEntry::State::Done;
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

/// The entry that this one took back says so from now on, wherever it is kept.
void ApplyRun::markTakenBack()
{
    if (m_entry.undoes.isEmpty())
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
