// SPDX-License-Identifier: GPL-3.0-or-later
#include "Undo.h"

#include "Diff.h"
#include "MappingText.h"
#include "Planner.h"
#include "Planning.h"
#include "assessment/Assessment.h"
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
    if (entry.state == JournalEntry::State::Open && !entry.owesRestart())
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
          m_draft(snapshot),
          m_host(snapshot)
    {
    }

    void takeBack(const StepRecord& record);
    [[nodiscard]] Plan result();
    void refuse(const QList<Finding>& findings) { addTo(m_plan, findings); }

private:
    struct MappingUsers {
        QStringList others;
        bool isStillRunning = false;
    };

    [[nodiscard]] MappingUsers usersOf(const QString& name) const;
    void takeBack(const SetVmOptions& action, bool wasDone);
    void takeBack(const ChangeMapping& action, bool wasDone);
    void takeBack(const WriteFiles& action, bool wasDone);
    void takeBack(const RenewBoot& action, bool wasDone);
    void takeBack(const BindFunction& action, bool wasDone);
    void takeBack(const RestartNode& action, bool wasDone);
    void takeBack(const ArmGuard& action, bool wasDone);
    void takeBack(const EndGuard&, bool) { }
    void returnFile(const FileChange& change, bool mustBeThere);
    void restartAgain();
    void refuseDeadlyStart();
    void returnOption(const SetVmOptions& action, const VirtualMachine& machine,
                      const VmOptionChange& change, bool mustBeThere);
    void returnDevices(const SetVmOptions& action, const VirtualMachine& machine,
                       const VmOptionChange& change);
    void giveAgain(const SetVmOptions& action, const VirtualMachine& machine,
                   const PciAddress& function);
    void loseAgain(const SetVmOptions& action, const VirtualMachine& machine,
                   const PciAddress& function);
    void say(const VirtualMachine& machine, const VmOptionChange& change);

    [[nodiscard]] Planning planning() { return {m_snapshot, m_safety, m_draft, m_host, m_plan}; }

    const NodeSnapshot& m_snapshot;
    Safety m_safety;
    PlanDraft m_draft;
    HostDraft m_host;
    Plan m_plan;
    bool m_changedFiles = false; ///< the change had files in it
    QList<RenewBoot> m_renewals; ///< were done, and are done again when files go back
    std::optional<KernelWords> m_restartWords; ///< of the restart that was done
};

void UndoPlanning::takeBack(const StepRecord& record)
{
    const bool wasDone = record.state == StepRecord::State::Done;
    std::visit([&](const auto& action) { takeBack(action, wasDone); }, record.step.action);
}

void UndoPlanning::takeBack(const SetVmOptions& action, bool wasDone)
{
    const VirtualMachine* machine = m_snapshot.machine(action.vmid);
    if (machine == nullptr || !machine->isLocal)
        return refuse(
            {refusal(u"machine-gone"_s, MachineSubject{action.vmid},
                     Text::tr("%1 is not on this node any more.").arg(action.machineTitle),
                     Text::tr("What was changed in it cannot be taken back here."))});
    refuse(m_safety.ofChange(action.vmid));
    for (const VmOptionChange& change : action.changes)
        returnOption(action, *machine, change, wasDone);
}

/// Back to what it was, unless somebody else uses it or changed it since.
void UndoPlanning::takeBack(const ChangeMapping& action, bool wasDone)
{
    refuse(m_safety.ofCluster());
    if (m_snapshot.isUnread(u"mappings"))
        return refuse({refusal(u"mappings-unread"_s, NodeSubject{}, Text::tr("The cluster's mappings could not be read."),
                               Text::tr("What became of %1 is not known.").arg(action.name))});
    const auto now = m_host.mapping(action.name);
    if (isSameMapping(now, action.before))
        return;
    const Evidence file{u"/etc/pve/mapping/pci.cfg"_s, QString::fromUtf8(mappingText(action.name, now))};
    if (!isSameMapping(now, action.after)) {
        if (wasDone)
            refuse({refusal(u"changed-since"_s, NodeSubject{},
                            Text::tr("Somebody changed the mapping %1 since.").arg(action.name),
                            Text::tr("Taking it back would undo their change as well."), {file})});
        return;
    }
    const MappingUsers users = usersOf(action.name);
    if (!users.others.isEmpty())
        return refuse({refusal(u"mapping-in-use"_s, NodeSubject{},
                               Text::tr("The mapping %1 is used by %2.").arg(action.name, users.others.join(u", "_s)),
                               Text::tr("Without it that VM could not start."), {file})});
    if (users.isStillRunning) {
        m_plan.sentences.append(
            Text::tr("The mapping %1 stays: the VM that has the drive runs with it until it is stopped.").arg(action.name));
        return;
    }
    m_host.unmap(action.name, action.before, Text::tr("No VM names it any more."));
    m_plan.sentences.append(action.before ? Text::tr("Bring the mapping %1 back to what it was.").arg(action.name)
                                          : Text::tr("Remove the mapping %1 again.").arg(action.name));
}

/// Those whose next start needs the mapping, and whether one runs with it that will not.
UndoPlanning::MappingUsers UndoPlanning::usersOf(const QString& name) const
{
    const auto uses = [&](const std::optional<QString>& hostpci) {
        const auto line = HostpciValue::parse(hostpci.value_or(QString()));
        return hostpci && line && line->mapping == name;
    };
    MappingUsers users;
    for (const VirtualMachine& machine : m_snapshot.machines) {
        const VmConfig config = machine.isLocal ? m_draft.config(machine.vmid) : machine.config;
        bool isUser = false;
        bool isLeaving = false;
        for (int slot = 0; slot < 16; ++slot) {
            const QString key = u"hostpci%1"_s.arg(slot);
            isUser = isUser || uses(nextValue(config, key));
            isLeaving = isLeaving || uses(config.value(key));
        }
        if (isUser)
            users.others.append(machine.title());
        else if (isLeaving)
            users.isStillRunning = true;
    }
    return users;
}

void UndoPlanning::takeBack(const WriteFiles& action, bool wasDone)
{
    refuse(m_safety.ofHost());
    m_changedFiles = true;
    for (const FileChange& change : action.files)
        returnFile(change, wasDone);
}

/// Back to what it was, unless somebody wrote to it since.
void UndoPlanning::returnFile(const FileChange& change, bool mustBeThere)
{
    const ConfigFile* file = m_snapshot.file(change.path);
    const auto now = m_host.text(change.path);
    const bool isReadable = file == nullptr || file->isExact;
    if (isReadable && now == change.before)
        return;
    if (isReadable && now == change.after) {
        m_host.write(change.path, change.before, Text::tr("The file reads then as it did before, to the byte."), change.mode);
        m_plan.sentences.append(change.before ? Text::tr("Write %1 as it was.").arg(change.path)
                                              : Text::tr("Remove %1 again.").arg(change.path));
    } else if (mustBeThere) {
        const QByteArray since = unifiedDiff(change.path, change.after.value_or(QByteArray()), now.value_or(QByteArray()));
        refuse({refusal(u"file-changed-since"_s, NodeSubject{},
                        Text::tr("Somebody changed %1 since.").arg(change.path),
                        Text::tr("Taking it back would undo their change as well."),
                        {{change.path, QString::fromUtf8(since)}})});
    }
}

/// A renewal has no state of its own: it follows the files. One that failed may have written something.
void UndoPlanning::takeBack(const RenewBoot& action, bool)
{
    m_renewals.prepend(RenewBoot{action.what, {action.words.unwanted, action.words.wanted}});
}

void UndoPlanning::takeBack(const BindFunction& action, bool)
{
    const Drive* drive = m_snapshot.drive(action.device.address);
    const PciDevice* device = m_snapshot.device(action.device.address);
    if (drive == nullptr || !isSameDevice(action.device, m_snapshot.identityOf(*drive)))
        return refuse({refusal(u"other-device"_s, DriveSubject{action.device.address},
                               Text::tr("Another device sits at %1 now.").arg(action.device.address.shortText()),
                               Text::tr("It must not be handed to another driver for the one that sat there."),
                               {{u"/sys/bus/pci/devices"_s, action.device.address.text()}})});
    if (device->driver != action.to)
        return;
    if (action.from == "nvme"_L1) {
        m_plan.sentences.append(Text::tr("Give %1 back to the host.").arg(action.driveTitle));
        returnToHost(planning(), *drive, action.device.serial);
    } else {
        const QList<Finding> findings = m_safety.ofRelease(drive->address);
        m_plan.sentences.append(Text::tr("Release %1 from the host again.").arg(action.driveTitle));
        refuse(findings);
        if (!hasBlocked(findings))
            releaseFromHost(planning(), *drive, action.device.serial);
    }
}

void UndoPlanning::takeBack(const RestartNode& action, bool wasDone)
{
    if (wasDone)
        m_restartWords = KernelWords{action.words.unwanted, action.words.wanted};
}

/// While settings go back the guard stays: should that be cut off, it does the rest.
void UndoPlanning::takeBack(const ArmGuard&, bool)
{
    if (m_snapshot.host.boot.guard != BootGuard::None)
        m_host.endGuard();
}

/// Only what the node was restarted for needs a restart to go away: settings that this change made, and that the
/// running kernel still has.
void UndoPlanning::restartAgain()
{
    if (!m_changedFiles || !m_restartWords || m_restartWords->fit(m_snapshot.host.commandLine))
        return;
    m_host.restart(*m_restartWords, false, Text::tr("A kernel reads its command line only when it starts."));
    if (m_snapshot.host.boot.guard == BootGuard::None)
        m_host.guard();
    m_plan.needsReboot = true;
    m_plan.sentences.append(Text::tr("Restart %1.").arg(m_snapshot.host.hostName));
    addTo(m_plan, findingsOnRestart(m_snapshot));
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
            loseAgain(action, machine, function);
}

void UndoPlanning::loseAgain(const SetVmOptions& action, const VirtualMachine& machine,
                             const PciAddress& function)
{
    const Drive* drive = m_snapshot.drive(function);
    if (drive == nullptr)
        return;
    const auto recorded = std::find_if(action.devices.begin(), action.devices.end(),
                                       [&](const DeviceIdentity& each) { return each.address == function; });
    returnToHost(planning(), *drive, recorded == action.devices.end() ? drive->serial : recorded->serial);
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

/// The settings of old may be what would take the node's own drives away at its next start.
void UndoPlanning::refuseDeadlyStart()
{
    for (const Finding& each : Assessment(assess(preview(m_snapshot, m_plan))).findings)
        if (each.id == "early-binding-takes-twin"_L1 && each.severity == Severity::Blocked
            && !m_safety.named(each.id).contains(each)) {
            refuse({refusal(u"undo-costs-the-node"_s, each.subject, each.sentence,
                            Text::tr("That is how it was before this change; with these settings back the node may not start "
                                     "any more."),
                            each.evidence)});
            m_plan.steps.clear();
            m_plan.needsReboot = false;
        }
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
    if (!m_plan.isRefused()) {
        m_plan.steps = m_draft.steps() + m_host.unmappings() + m_host.releases() + m_host.returns() + m_host.bootSteps();
        refuseDeadlyStart();
    }
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
