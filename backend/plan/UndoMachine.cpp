// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoPlanning.h"

#include "MappingText.h"
#include "assessment/Holding.h"
#include "assessment/NextStart.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

QString lineText(const QString& key, const std::optional<QString>& value)
{
    return value ? u"%1: %2"_s.arg(key, *value) : Text::tr("no %1").arg(key);
}

} // namespace

void UndoPlanning::takeBack(const SetVmOptions& action, bool wasDone)
{
    const VirtualMachine* machine = m_snapshot.machine(action.vmid);
    if (machine == nullptr || !machine->isLocal)
        return refuse(
            {undoRefusal(u"machine-gone"_s, MachineSubject{action.vmid},
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
        return refuse({undoRefusal(u"mappings-unread"_s, NodeSubject{}, Text::tr("The cluster's mappings could not be read."),
                               Text::tr("What became of %1 is not known.").arg(action.name))});
    const auto now = m_host.mapping(action.name);
    if (isSameMapping(now, action.before))
        return;
    const Evidence file{u"/etc/pve/mapping/pci.cfg"_s, QString::fromUtf8(mappingText(action.name, now))};
    if (!isSameMapping(now, action.after)) {
        if (wasDone)
            refuse({undoRefusal(u"changed-since"_s, NodeSubject{},
                            Text::tr("Somebody changed the mapping %1 since.").arg(action.name),
                            Text::tr("Taking it back would undo their change as well."), {file})});
        return;
    }
    const MappingUsers users = usersOf(action.name);
    if (!users.others.isEmpty())
        return refuse({undoRefusal(u"mapping-in-use"_s, NodeSubject{},
                               Text::tr("The mapping %1 is used by %2.").arg(action.name, listText(users.others)),
                               Text::tr("Without it that VM could not start."), {file})});
    if (users.isStillRunning) {
        m_plan.sentences.append(
            Text::tr("The mapping %1 stays: the VM that has the drive runs with it until it is stopped. Take this change back "
                     "once more then, and the mapping goes too.")
                .arg(action.name));
        m_plan.leavesSome = true;
        return;
    }
    m_host.unmap(action.name, action.before, Text::tr("No VM names it any more."));
    m_plan.sentences.append(action.before ? Text::tr("Bring the mapping %1 back to what it was.").arg(action.name)
                                          : Text::tr("Remove the mapping %1 again.").arg(action.name));
}

/// A VM that ran before the change, and was left stopped by it, is started again.
void UndoPlanning::takeBack(const ShutDownMachine& action, bool wasDone)
{
    const VirtualMachine* machine = m_snapshot.machine(action.vmid);
    if (!wasDone || machine == nullptr || !machine->isLocal || machine->isRunning != false)
        return;
    m_power.started.append(action.vmid);
    m_plan.sentences.append(Text::tr("Start %1 again, which ran before.").arg(action.machineTitle));
}

/// One that runs is not stopped for it; but whether it starts at boot goes back to what it was.
void UndoPlanning::takeBack(const StartMachine& action, bool)
{
    const VirtualMachine* machine = m_snapshot.machine(action.vmid);
    if (action.onboot.isEmpty() || machine == nullptr || !machine->isLocal)
        return;
    refuse(m_safety.ofChange(action.vmid));
    if (m_draft.value(action.vmid, u"onboot"_s) != u"0"_s)
        return;
    m_draft.set(action.vmid, u"onboot"_s, action.onboot);
    m_plan.sentences.append(Text::tr("Let %1 start at boot again.").arg(action.machineTitle));
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
            {undoRefusal(u"changed-since"_s, MachineSubject{machine.vmid},
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
            {undoRefusal(u"device-gone"_s, MachineSubject{machine.vmid},
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
        return refuse({undoRefusal(u"other-device"_s, MachineSubject{machine.vmid},
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
    const QString sentence = change.after
        ? Text::tr("Set %1 of %2 back to “%3”").arg(change.key, machine.title(), *change.after)
        : Text::tr("Take %1 out of %2 again").arg(change.key, machine.title());
    m_plan.sentences.append(
        (waits ? Text::tr("%1; it runs, so this waits until it has been stopped.") : Text::tr("%1.")).arg(sentence));
}

} // namespace backend
