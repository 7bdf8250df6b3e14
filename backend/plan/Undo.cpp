// SPDX-License-Identifier: GPL-3.0-or-later
#include "Undo.h"

#include "UndoPlanning.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

/// It took a change back that the node was never restarted for, and so needed no restart itself. One that still owes
/// its restart is another matter: the running kernel has what taking it back brings.
bool makesBootAnew(const JournalEntry& entry)
{
    const auto holds = [&](auto isSuch) { return std::any_of(entry.steps.begin(), entry.steps.end(), isSuch); };
    const bool renewed = holds([](const StepRecord& each) {
        return each.state == StepRecord::State::Done && std::holds_alternative<RenewBoot>(each.step.action);
    });
    const bool restarts = holds([](const StepRecord& each) { return std::holds_alternative<RestartNode>(each.step.action); });
    return !entry.undoes.isEmpty() && renewed && !restarts;
}

/// Why an entry as such cannot be taken back on this node.
QList<Finding> findingsFor(const NodeSnapshot& snapshot, const JournalEntry& entry)
{
    if (entry.state == JournalEntry::State::Open && !entry.owesRestart())
        return {undoRefusal(u"change-is-open"_s, NodeSubject{},
                        Text::tr("This change was not brought to an end."),
                        Text::tr("Resume it first; then it can be taken back."))};
    if (!entry.canBeUndone())
        return {undoRefusal(u"nothing-to-undo"_s, NodeSubject{},
                        Text::tr("There is nothing to take back."),
                        entry.undoneBy.isEmpty() ? Text::tr("Nothing of this change was done.")
                                                 : Text::tr("It was taken back before."))};
    if (makesBootAnew(entry))
        return {undoRefusal(u"undo-makes-boot-change"_s, NodeSubject{},
                        Text::tr("Taking this back would make a change of the boot settings anew."),
                        Text::tr("It would have none of what makes such a change safe: it was taken back before the node was "
                                 "restarted for it, so there is no restart to prove it by. Plan the change itself again."))};
    if (entry.nodeName != snapshot.host.hostName)
        return {undoRefusal(u"other-node"_s, NodeSubject{},
                        Text::tr("This change was made on %1, and this node is %2.")
                            .arg(entry.nodeName, snapshot.host.hostName),
                        Text::tr("Addresses mean something else on another node."))};
    return {};
}

} // namespace

Finding undoRefusal(const QString& id, const Subject& subject, const QString& sentence, const QString& meaning,
                    const QList<Evidence>& evidence)
{
    return {id, Severity::Blocked, subject, sentence, meaning, {}, evidence};
}

bool isSameDevice(const DeviceIdentity& recorded, const DeviceIdentity& now)
{
    const bool idsAgree = recorded.vendor == now.vendor && recorded.device == now.device
        && recorded.subsystemVendor == now.subsystemVendor
        && recorded.subsystemDevice == now.subsystemDevice;
    const bool serialsAgree =
        recorded.serial.isEmpty() || now.serial.isEmpty() || recorded.serial == now.serial;
    return idsAgree && serialsAgree;
}

void UndoPlanning::takeBack(const StepRecord& record)
{
    const bool wasDone = record.state == StepRecord::State::Done;
    std::visit([&](const auto& action) { takeBack(action, wasDone); }, record.step.action);
}

Plan UndoPlanning::result()
{
    restartAgain();
    const auto isWriting = [](const Step& each) { return std::holds_alternative<WriteFiles>(each.action); };
    const QList<Step> files = m_host.bootSteps();
    const bool hasFiles = std::any_of(files.begin(), files.end(), isWriting);
    for (const RenewBoot& each : m_renewals)
        if (hasFiles || (each.what == RenewBoot::What::Initramfs && m_snapshot.host.boot.isImageBehind))
            m_host.renew(each.what, each.words);
    settleStartChecks(planning(), {});
    const QList<Step> starts = startSteps(planning());
    if (!m_plan.isRefused()) {
        addTo(m_plan, findingsOnGuard(planning()));
        m_plan.steps = m_host.startChecks() + m_draft.steps() + m_host.endedStartChecks() + m_host.unmappings()
            + m_host.releases() + m_host.returns() + m_host.bootSteps() + starts;
        refuseDeadlyStart();
    }
    if (!m_plan.isRefused() && m_plan.steps.isEmpty() && !m_plan.leavesSome)
        m_plan.sentences.append(
            Text::tr("Everything is as it was before; nothing needs changing."));
    return m_plan;
}

Plan planUndo(const NodeSnapshot& snapshot, const JournalEntry& entry)
{
    UndoPlanning planning(snapshot);
    const QList<Finding> findings = findingsFor(snapshot, entry);
    planning.refuse(findings);
    if (findings.isEmpty())
        for (auto record = entry.steps.rbegin(); record != entry.steps.rend(); ++record)
            if (record->state == StepRecord::State::Done
                || record->state == StepRecord::State::Failed)
                planning.takeBack(*record);
    Plan plan = planning.result();
    plan.undoes = entry.id;
    return plan;
}

} // namespace backend
