// SPDX-License-Identifier: GPL-3.0-or-later
#include "Undo.h"

#include "Planning.h"
#include "assessment/Holding.h"
#include "assessment/NextStart.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

Finding refusal(const QString& id, const Subject& subject, const QString& sentence,
                const QString& meaning, const QList<Evidence>& evidence = {})
{
    return {id, Severity::Blocked, subject, sentence, meaning, {}, evidence};
}

QString lineText(const QString& key, const std::optional<QString>& value)
{
    return value ? u"%1: %2"_s.arg(key, *value) : Text::tr("no %1").arg(key);
}

/// Why an entry as such cannot be taken back on this node.
QList<Finding> findingsFor(const NodeSnapshot& snapshot, const JournalEntry& entry)
{
    if (entry.state == JournalEntry::State::Open)
        return {refusal(u"change-is-open"_s, NodeSubject{},
                        Text::tr("This change was not brought to an end."),
                        Text::tr("Resume it first; then it can be taken back."))};
    if (!entry.canBeUndone())
        return {refusal(u"nothing-to-undo"_s, NodeSubject{},
                        Text::tr("There is nothing to take back."),
                        entry.undoneBy.isEmpty() ? Text::tr("Nothing of this change was done.")
                                                 : Text::tr("It was taken back before."))};
    if (entry.nodeName != snapshot.host.hostName)
        return {refusal(u"other-node"_s, NodeSubject{},
                        Text::tr("This change was made on %1, and this node is %2.")
                            .arg(entry.nodeName, snapshot.host.hostName),
                        Text::tr("Addresses mean something else on another node."))};
    return {};
}

/// The recorded identity against what sits there now. A serial that one side cannot read does not
/// contradict; the ids always must agree.
bool isSameDevice(const DeviceIdentity& recorded, const DeviceIdentity& now)
{
    const bool idsAgree = recorded.vendor == now.vendor && recorded.device == now.device
        && recorded.subsystemVendor == now.subsystemVendor
        && recorded.subsystemDevice == now.subsystemDevice;
    const bool serialsAgree =
        recorded.serial.isEmpty() || now.serial.isEmpty() || recorded.serial == now.serial;
    return idsAgree && serialsAgree;
}

class UndoPlanning {
public:
    explicit UndoPlanning(const NodeSnapshot& snapshot)
        : m_snapshot(snapshot),
          m_safety(snapshot),
          m_draft(snapshot)
    {
    }

    void takeBack(const StepRecord& record);
    [[nodiscard]] Plan result();
    void refuse(const QList<Finding>& findings) { addTo(m_plan, findings); }

private:
    void returnOption(const SetVmOptions& action, const VirtualMachine& machine,
                      const VmOptionChange& change, bool mustBeThere);
    void returnDevices(const SetVmOptions& action, const VirtualMachine& machine,
                       const VmOptionChange& change);
    void giveAgain(const SetVmOptions& action, const VirtualMachine& machine,
                   const PciAddress& function);
    void loseAgain(const VirtualMachine& machine, const PciAddress& function);
    void say(const VirtualMachine& machine, const VmOptionChange& change);

    const NodeSnapshot& m_snapshot;
    Safety m_safety;
    PlanDraft m_draft;
    Plan m_plan;
};

void UndoPlanning::takeBack(const StepRecord& record)
{
    const auto& action = std::get<SetVmOptions>(record.step.action);
    const VirtualMachine* machine = m_snapshot.machine(action.vmid);
    if (machine == nullptr || !machine->isLocal)
        return refuse(
            {refusal(u"machine-gone"_s, MachineSubject{action.vmid},
                     Text::tr("%1 is not on this node any more.").arg(action.machineTitle),
                     Text::tr("What was changed in it cannot be taken back here."))});
    refuse(m_safety.ofChange(action.vmid));
    for (const VmOptionChange& change : action.changes)
        returnOption(action, *machine, change, record.state == StepRecord::State::Done);
}

void UndoPlanning::returnOption(const SetVmOptions& action, const VirtualMachine& machine,
                                const VmOptionChange& change, bool mustBeThere)
{
    const auto now = m_draft.value(machine.vmid, change.key);
    if (now == change.before)
        return;
    if (now == change.after) {
        if (isHostpciKey(change.key))
            returnDevices(action, machine, change);
        m_draft.set(machine.vmid, change.key, change.before);
        say(machine, {change.key, now, change.before});
    } else if (mustBeThere) {
        refuse(
            {refusal(u"changed-since"_s, MachineSubject{machine.vmid},
                     Text::tr("Somebody changed %1 of %2 since.").arg(change.key, machine.title()),
                     Text::tr("Taking it back would undo their change as well."),
                     {{action.configPath,
                       Text::tr("%1, and was left as %2")
                           .arg(lineText(change.key, now), lineText(change.key, change.after))}})});
    }
}

void UndoPlanning::returnDevices(const SetVmOptions& action, const VirtualMachine& machine,
                                 const VmOptionChange& change)
{
    const auto named = [&](const std::optional<QString>& hostpci) {
        return hostpci ? functionsNamed(m_snapshot, *hostpci) : QList<PciAddress>{};
    };
    const QList<PciAddress> has = named(change.after);
    const QList<PciAddress> gets = named(change.before);
    if (change.before && gets.isEmpty())
        return refuse(
            {refusal(u"device-gone"_s, MachineSubject{machine.vmid},
                     Text::tr("The device of %1 is not in this node any more.").arg(change.key),
                     Text::tr("The VM could not start with that line."),
                     {{action.configPath, lineText(change.key, change.before)}})});
    for (const PciAddress& function : gets)
        if (!has.contains(function))
            giveAgain(action, machine, function);
    for (const PciAddress& function : has)
        if (!gets.contains(function))
            loseAgain(machine, function);
}

void UndoPlanning::loseAgain(const VirtualMachine& machine, const PciAddress& function)
{
    warnAboutBinding({m_snapshot, m_safety, m_draft, m_plan}, function);
    if (const Drive* drive = m_snapshot.drive(function))
        m_draft.record(machine.vmid, m_snapshot.identityOf(*drive),
                       Text::tr("Take %1 back from %2").arg(drive->nameText(), machine.title()));
}

/// Taking back a taking back gives the drive anew, so all that speaks against a gift counts.
void UndoPlanning::giveAgain(const SetVmOptions& action, const VirtualMachine& machine,
                             const PciAddress& function)
{
    const Drive* drive = m_snapshot.drive(function);
    const auto recorded =
        std::find_if(action.devices.begin(), action.devices.end(),
                     [&](const DeviceIdentity& each) { return each.address == function; });
    DeviceIdentity identity = drive ? m_snapshot.identityOf(*drive) : DeviceIdentity{};
    if (drive == nullptr || recorded == action.devices.end() || !isSameDevice(*recorded, identity))
        return refuse({refusal(u"other-device"_s, MachineSubject{machine.vmid},
                               Text::tr("Another device sits at %1 now.").arg(function.shortText()),
                               Text::tr("The VM would get something else than it had."),
                               {{u"/sys/bus/pci/devices"_s, function.text()}})});
    if (identity.serial.isEmpty())
        identity.serial = recorded->serial;
    if (identity.model.isEmpty())
        identity.model = recorded->model;
    refuse(m_safety.ofGift(function, machine.vmid));
    m_draft.record(machine.vmid, identity,
                   Text::tr("Give %1 to %2 again").arg(drive->nameText(), machine.title()));
}

void UndoPlanning::say(const VirtualMachine& machine, const VmOptionChange& change)
{
    const bool waits = countsAsRunning(machine) && machine.config.value(change.key) != change.after;
    QString sentence = change.after
        ? Text::tr("Set %1 of %2 back to “%3”").arg(change.key, machine.title(), *change.after)
        : Text::tr("Take %1 out of %2 again").arg(change.key, machine.title());
    sentence += waits ? Text::tr("; it runs, so this waits until it has been stopped.") : u"."_s;
    m_plan.sentences.append(sentence);
}

Plan UndoPlanning::result()
{
    if (!m_plan.isRefused())
        m_plan.steps = m_draft.steps();
    if (!m_plan.isRefused() && m_plan.steps.isEmpty())
        m_plan.sentences.append(
            Text::tr("Everything is as it was before; nothing needs changing."));
    return m_plan;
}

} // namespace

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
