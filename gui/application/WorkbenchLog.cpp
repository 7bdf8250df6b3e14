// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkbenchLog.h"

#include "LibraryVersion.h"

#include <QTimer>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using Link = NodeState::Link;
using backend::StepRecord;

constexpr qsizetype longestDetail = 300;

QString wordFor(Link link)
{
    switch (link) {
    case Link::Idle: return u"not connected"_s;
    case Link::Connecting: return u"connecting"_s;
    case Link::Reading: return u"reading"_s;
    case Link::Connected: return u"connected"_s;
    case Link::Unreachable: return u"unreachable"_s;
    case Link::HostKeyChanged: return u"host key changed"_s;
    case Link::Captured: return u"a file"_s;
    }
    return {};
}

QString wordFor(StepRecord::State state)
{
    switch (state) {
    case StepRecord::State::Waiting: return u"waiting"_s;
    case StepRecord::State::Begun: return u"begun"_s;
    case StepRecord::State::Done: return u"done"_s;
    case StepRecord::State::Failed: return u"failed"_s;
    case StepRecord::State::NotReached: return u"not reached"_s;
    }
    return {};
}

QString idsOf(const QList<backend::Finding>& findings)
{
    QStringList ids;
    for (const auto& finding : findings)
        ids.append(finding.id);
    ids.removeDuplicates();
    return ids.isEmpty() ? u"none"_s : ids.join(u", "_s);
}

} // namespace

WorkbenchLog::WorkbenchLog(const Workbench& workbench, LogFile& log, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_log(log)
{
    // Not while the window is being made, unless there is something to write.
    QTimer::singleShot(std::chrono::seconds(1), this, &WorkbenchLog::begin);
    connect(&workbench, &Workbench::nodeChanged, this, &WorkbenchLog::note);
    connect(&workbench, &Workbench::nodeAdded, this, [this](int id) { write(m_workbench.state(id), u"added to the list"_s); });
    connect(&workbench, &Workbench::nodeRemoved, this, [this](int id) {
        if (const auto gone = m_noted.find(id); gone != m_noted.end())
            write(gone->second.state, u"removed from the list"_s);
        m_noted.erase(id);
    });
    connect(&workbench, &Workbench::bookNotSaved, this, [this](const QString& message) {
        begin();
        m_log.write(message);
    });
}

void WorkbenchLog::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_log.write(u"Lanekeeper %1 started, Qt %2, libssh %3, nodes in the list: %4"_s
                    .arg(QLatin1String(LANEKEEPER_VERSION), QLatin1String(qVersion()), remote::libsshVersion())
                    .arg(m_workbench.nodes().size()));
}

void WorkbenchLog::note(int id)
{
    const NodeState& now = m_workbench.state(id);
    Noted& before = m_noted[id];
    noteLine(id, before, now);
    noteReading(before, now);
    notePlan(before, now);
    noteChange(before, now);
    noteProof(before, now);
    noteMeasurement(before, now);
    before.state = now;
}

void WorkbenchLog::noteLine(int id, Noted& before, const NodeState& now)
{
    const auto& report = m_workbench.connection(id);
    if (before.connection != report && !report.userAtHost.isEmpty()) {
        before.connection = report;
        write(now, u"logged in as %1, port %2, with %3; host key %4"_s.arg(report.userAtHost)
                       .arg(report.port).arg(report.way, report.hostKey));
        if (!report.jumps.isEmpty())
            write(now, u"through "_s + report.jumps.join(u", "_s));
    }
    if (before.state.link != now.link)
        write(now, wordFor(now.link));
    if (now.problem && before.state.problem != now.problem)
        writeProblem(now, u"problem"_s, *now.problem);
}

void WorkbenchLog::noteReading(const Noted& before, const NodeState& now)
{
    if (!now.snapshot || now.snapshot == before.state.snapshot)
        return;
    const auto& read = *now.snapshot;
    write(now, u"read: %1%2, Proxmox VE %3, drives %4, VMs %5, findings: %6"_s
                   .arg(read.host.hostName, read.isSimulated ? u" (simulated)"_s : QString(), read.host.pveVersion)
                   .arg(read.drives.size()).arg(read.machines.size())
                   .arg(now.assessment ? idsOf(now.assessment->findings) : QString()));
}

void WorkbenchLog::notePlan(const Noted& before, const NodeState& now)
{
    const bool isSamePlan = before.state.plan == now.plan;
    if (isSamePlan || now.isApplying)
        return;
    if (!now.plan)
        return write(now, u"nothing is planned any more"_s);
    const auto& plan = *now.plan;
    if (plan.isRefused())
        return write(now, u"planned, but refused: "_s + idsOf(plan.refused));
    QStringList steps;
    for (const auto& step : plan.steps)
        steps.append(step.title);
    write(now, u"%1: %2 steps%3: %4"_s.arg(plan.undoes.isEmpty() ? u"planned"_s : u"undo of %1 planned"_s.arg(plan.undoes))
                   .arg(steps.size())
                   .arg(plan.needsReboot ? u", with a restart"_s : QString(), steps.join(u"; "_s)));
}

void WorkbenchLog::noteChange(const Noted& before, const NodeState& now)
{
    if (now.isApplying && !before.state.isApplying)
        write(now, u"applying"_s);
    noteSteps(before.state, now);
    if (!before.state.isApplying || now.isApplying)
        return;
    if (now.applyProblem)
        writeProblem(now, u"applying ended"_s, *now.applyProblem);
    else
        write(now, u"applied"_s + (now.applied ? u", receipt "_s + now.applied->id : QString()));
}

void WorkbenchLog::noteSteps(const NodeState& before, const NodeState& now)
{
    if (!now.applied || before.applied == now.applied)
        return;
    const bool isSameEntry = before.applied && before.applied->id == now.applied->id;
    for (qsizetype place = 0; place < now.applied->steps.size(); ++place) {
        const auto& step = now.applied->steps.at(place);
        const bool isKnown = isSameEntry && place < before.applied->steps.size();
        if (step.state != (isKnown ? before.applied->steps.at(place).state : StepRecord::State::Waiting))
            write(now, u"step %1 %2: %3"_s.arg(place + 1).arg(wordFor(step.state), step.step.title));
    }
}

void WorkbenchLog::noteProof(const Noted& before, const NodeState& now)
{
    if (now.proof && before.state.proof != now.proof)
        write(now, u"proof: "_s + now.proof->headline);
}

void WorkbenchLog::noteMeasurement(const Noted& before, const NodeState& now)
{
    if (now.measuring && !before.state.measuring)
        return write(now, u"measuring, runs in all: %1"_s.arg(now.measuring->runsInAll));
    if (now.measuring || !before.state.measuring)
        return;
    if (now.measureProblem)
        writeProblem(now, u"measuring ended"_s, *now.measureProblem);
    else
        write(now, u"measured"_s);
}

void WorkbenchLog::write(const NodeState& node, const QString& what)
{
    begin();
    m_log.write(node.node.text() + u": "_s + what);
}

void WorkbenchLog::writeProblem(const NodeState& node, const QString& what, const backend::Error& error)
{
    const QString detail = error.detail.isEmpty() ? QString() : u" | "_s + error.detail.left(longestDetail);
    write(node, u"%1: %2%3"_s.arg(what, error.message, detail));
}

} // namespace gui
