// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"
#include "TakenByStart.h"

#include "assessment/GuestPlans.h"
#include "assessment/Holding.h"
#include "assessment/NextStart.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PowerPlan)
};

void addOnce(QList<int>& list, int vmid)
{
    if (!list.contains(vmid))
        list.append(vmid);
}

Finding refusal(const VirtualMachine& machine, const QString& id, const QString& sentence, const QString& meaning,
                const QString& advice)
{
    return {id, Severity::Blocked, MachineSubject{machine.vmid}, sentence, meaning, advice, {}};
}

/// Whether its devices are other ones at the next start than now, with this plan.
bool devicesWait(const Planning& planning, const VirtualMachine& machine)
{
    const VmConfig config = planning.draft.config(machine.vmid);
    for (int slot = 0; slot < 16; ++slot)
        if (const QString key = u"hostpci%1"_s.arg(slot); machine.config.value(key) != nextValue(config, key))
            return true;
    return false;
}

/// Whether what runs of the VM, or does not, fits what is wished for it.
QList<Finding> findingsOnWish(const VirtualMachine& machine, Power power)
{
    if (!machine.isRunning)
        return {refusal(machine, u"machine-state-unknown"_s,
                        Text::tr("Whether %1 runs could not be read.").arg(machine.title()),
                        Text::tr("So it can neither be shut down nor started with this."),
                        Text::tr("Change its devices only, and start it in Proxmox."))};
    if (power == Power::Start && *machine.isRunning)
        return {refusal(machine, u"machine-runs-already"_s, Text::tr("%1 runs already.").arg(machine.title()),
                        Text::tr("A VM gets other devices only when it is stopped and started."),
                        Text::tr("Have it shut down and started: --restart-vm"))};
    if (power == Power::Restart && !*machine.isRunning)
        return {refusal(machine, u"machine-does-not-run"_s, Text::tr("%1 does not run.").arg(machine.title()),
                        Text::tr("There is nothing to shut down."), Text::tr("Have it started: --start-vm"))};
    return {};
}

/// "Samsung SSD 980 PRO 2TB (S6B0NL0W417203X) at 04:00.0 from nvme"
QString lossText(const NodeSnapshot& snapshot, const TakenFunction& taken)
{
    const PciAddress& address = taken.device.address;
    const Drive* drive = snapshot.drive(address);
    const PciDevice* device = snapshot.device(address);
    const QString name = drive ? fullName(*drive) : device ? device->nameText() : QString();
    return taken.driver.isEmpty() ? Text::tr("%1 at %2").arg(name, address.shortText())
                                  : Text::tr("%1 at %2, which %3 has").arg(name, address.shortText(), taken.driver);
}

QString whyOfStart(const NodeSnapshot& snapshot, const StartMachine& action)
{
    if (action.taken.isEmpty())
        return Text::tr("The VM runs then with the devices it has from now on. It takes none from the host.");
    QStringList losses;
    for (const TakenFunction& each : action.taken)
        losses.append(lossText(snapshot, each));
    QString why = Text::tr("The start takes from the host: %1. Unless Lanekeeper then reaches the node over a new "
                           "connection, within %2 minutes, the node itself stops the VM and gives that back.")
                      .arg(losses.join(u"; "_s))
                      .arg(action.minutes);
    if (!action.onboot.isEmpty())
        why = sentencesText({why, Text::tr("Until the start is proved, the VM does not start at boot.")});
    return why;
}

/// Pinning memory takes time: Proxmox waits 30 seconds and one more for each GiB above 30, all of it four times with a
/// passed device (qemu-server Helpers.pm, config_aware_timeout).
int minutesFor(const VirtualMachine& machine)
{
    constexpr quint64 gibibyte = 1024ull * 1024 * 1024;
    const quint64 size = machine.memoryBytes().value_or(0) / gibibyte;
    const quint64 more = size > 30 ? ((size - 30) * 4 + 59) / 60 : 0;
    return static_cast<int>(std::min<quint64>(3 + more, 60));
}

} // namespace

QList<Finding> findingsOnPower(const NodeSnapshot& snapshot, const VirtualMachine& machine)
{
    QList<Finding> findings;
    if (machine.isTemplate())
        findings.append(refusal(machine, u"template-does-not-start"_s,
                                Text::tr("%1 is a template.").arg(machine.title()), Text::tr("Templates do not run."),
                                Text::tr("Make a VM of it first.")));
    if (!snapshot.host.clusterName.isEmpty() && areGuestPlansUnread(snapshot))
        findings.append(refusal(machine, u"machine-ha-unread"_s,
                                Text::tr("Whether HA manages %1 could not be read.").arg(machine.title()),
                                Text::tr("HA starts and stops its VMs by itself, and would get in the way of the guard."),
                                Text::tr("Change its devices only, and start it in Proxmox.")));
    const auto resource = haResourceOf(snapshot, machine.vmid);
    if (resource && resource->state != "ignored"_L1)
        findings.append({u"ha-starts-machine"_s, Severity::Blocked, MachineSubject{machine.vmid},
                         Text::tr("HA manages %1.").arg(machine.title()),
                         Text::tr("HA starts and stops its VMs by itself: it would start this one again when it is "
                                  "shut down, or when the guard stops it."),
                         Text::tr("Take it out of HA first, or change its devices only and restart it there."),
                         {resource->evidence}});
    return findings;
}

void planPower(const Planning& planning, int vmid, Power power)
{
    if (power == Power::Leave || planning.plan.isRefused())
        return;
    const VirtualMachine& machine = *planning.snapshot.machine(vmid);
    if (machine.isRunning == true && !devicesWait(planning, machine))
        return;
    const QList<Finding> findings = planning.safety.ofChange(vmid) + findingsOnPower(planning.snapshot, machine)
        + findingsOnWish(machine, power);
    addTo(planning.plan, findings);
    if (hasBlocked(findings))
        return;
    QString sentence = Text::tr("%1 is started with this plan.").arg(machine.title());
    if (power == Power::Restart) {
        sentence = Text::tr("%1 is shut down and started with this plan.").arg(machine.title());
        addOnce(planning.power.shutDown, vmid);
    }
    addOnce(planning.power.started, vmid);
    planning.plan.sentences.last() = sentencesText({planning.plan.sentences.last(), sentence});
}

QList<Step> shutDownSteps(const Planning& planning)
{
    QList<Step> steps;
    for (const int vmid : std::as_const(planning.power.shutDown)) {
        const VirtualMachine& machine = *planning.snapshot.machine(vmid);
        const ShutDownMachine action{vmid, machine.title()};
        steps.append({Text::tr("Shut down %1").arg(machine.title()),
                      Text::tr("Its guest is asked to shut down, and has %1 minutes for that. It is not stopped by force: "
                               "should it go on running, it keeps what it has, and the change waits.")
                          .arg(action.seconds / 60),
                      action});
    }
    return steps;
}

QList<Step> startSteps(const Planning& planning)
{
    QList<Step> steps;
    for (const int vmid : std::as_const(planning.power.started)) {
        const VirtualMachine& machine = *planning.snapshot.machine(vmid);
        const TakenByStart taken = takenByStart(planning.snapshot, planning.safety, planning.draft.config(vmid), vmid);
        addTo(planning.plan, taken.findings + findingsOnPower(planning.snapshot, machine));
        StartMachine action{vmid, machine.title(), taken.functions, {}, minutesFor(machine)};
        const QString onboot = planning.draft.value(vmid, u"onboot"_s).value_or(QString());
        if (!action.taken.isEmpty() && QStringList{u"1"_s, u"on"_s, u"yes"_s, u"true"_s}.contains(onboot))
            action.onboot = onboot;
        steps.append({Text::tr("Start %1").arg(machine.title()), whyOfStart(planning.snapshot, action), action});
    }
    return steps;
}

} // namespace backend
