// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"
#include "assessment/GuestPlans.h"
#include "assessment/NextStart.h"

#include <QCoreApplication>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RestartFindings)
};

/// VMs that run or may run; whether containers run is not read.
QStringList runningTitles(const NodeSnapshot& snapshot)
{
    QStringList titles;
    for (const VirtualMachine& each : snapshot.machines)
        if (each.isLocal && !each.isTemplate() && countsAsRunning(each))
            titles.append(each.title());
    return titles;
}

Finding guestsStop(const QStringList& titles)
{
    return {u"restart-stops-guests"_s,
            Severity::Attention,
            NodeSubject{},
            Text::tr("The restart stops %1.").arg(titles.join(Text::tr(", ", "between names of VMs"))),
            Text::tr("Those with “start at boot” come back by themselves, the others do not."),
            Text::tr("Choose a time when they may be away."),
            {}};
}

bool hasPassedDevices(const VirtualMachine& machine)
{
    for (int slot = 0; slot < 16; ++slot)
        if (nextValue(machine.config, u"hostpci%1"_s.arg(slot)))
            return true;
    return false;
}

Finding haStarts(const VirtualMachine& machine, const HaResource& resource)
{
    return {u"ha-starts-past-guard"_s,
            Severity::Blocked,
            MachineSubject{machine.vmid},
            Text::tr("HA starts %1, which has passed devices, before the restart is confirmed.").arg(machine.title()),
            Text::tr("The guard lets such guests wait until the node was reached with its new boot settings. HA starts its own "
                     "by itself, and the start takes a whole IOMMU group from the host."),
            Text::tr("Have HA leave it alone for the restart: ha-manager set vm:%1 --state ignored. Then read the node again; "
                     "afterwards set it to started.")
                .arg(machine.vmid),
            {resource.evidence}};
}

Finding haUnread(const VirtualMachine& machine)
{
    return {u"machine-ha-unread"_s,
            Severity::Blocked,
            MachineSubject{machine.vmid},
            Text::tr("Whether HA manages %1, which has passed devices, could not be read.").arg(machine.title()),
            Text::tr("HA would start it before the restart is confirmed, and the guard could not keep it from that."),
            Text::tr("Read the node again as root."),
            {{u"/etc/pve/ha/resources.cfg"_s, {}}}};
}

Finding clusterNotices(const NodeSnapshot& snapshot)
{
    return {u"restart-of-member"_s,
            Severity::Attention,
            NodeSubject{},
            Text::tr("%1 is a member of the cluster %2.").arg(snapshot.host.hostName, snapshot.host.clusterName),
            Text::tr("While it restarts the cluster has one vote less, and guests under high availability may "
                     "start on other members."),
            Text::tr("Look that the others are online, and switch its maintenance mode on if guests must not "
                     "move."),
            {}};
}

/// Why the loader is not told to start it once; empty: nothing that a person could ask about.
QList<Evidence> whyNotOnce(const BootSetup& boot)
{
    if (!boot.forgetsOnce)
        return {};
    return {{u"/sys/firmware/efi/efivars/LoaderEntryOneShot"_s, Text::tr("the firmware did not keep it when that was tried")}};
}

Finding whatNoGuardHeals(const QString& keptKernel, const BootSetup& boot)
{
    const QString atHand = Text::tr("Have a screen and keyboard, or remote management, at hand. Before the restart a rescue "
                                    "sheet is saved on this computer that says what to type.");
    const QString wayIn = Text::tr("The way back is the kernel %1 at the boot menu: its image stays as it is until the restart "
                                   "is confirmed.")
                              .arg(keptKernel);
    return {u"guard-needs-a-kernel"_s,
            Severity::Attention,
            NodeSubject{},
            Text::tr("A guard on the node puts the old boot settings back unless the restart is confirmed; it cannot "
                     "help where the kernel itself does not come up."),
            Text::tr("The new settings are the ones the boot loader starts from then on, not for one start alone."),
            keptKernel.isEmpty() ? atHand : wayIn + u' ' + atHand,
            whyNotOnce(boot)};
}

Finding whatATrialHeals(BootLoader loader)
{
    const bool isGrub = loader == BootLoader::Grub;
    return {u"boot-line-tried-once"_s,
            Severity::Note,
            NodeSubject{},
            isGrub ? Text::tr("GRUB tries the new kernel command line once.")
                   : Text::tr("systemd-boot tries the new kernel command line once."),
            Text::tr("Should the kernel not come up with it, switch the node off and on: it then starts as before. Only the "
                     "confirmed restart makes the new command line the one it starts with."),
            Text::tr("Have somebody near the node, or remote management, at hand. Before the restart a rescue sheet is "
                     "saved on this computer that says what to do."),
            {isGrub ? Evidence{u"/boot/grub/grub.cfg"_s, u"save_env"_s}
                    : Evidence{u"/sys/firmware/efi/efivars"_s, u"LoaderEntryOneShot"_s}}};
}

} // namespace

QList<Finding> findingsOnGuard(const Planning& planning)
{
    if (!planning.host.isGuarded())
        return {};
    const BootSetup& boot = planning.snapshot.host.boot;
    return {planning.host.triesOnce() ? whatATrialHeals(boot.loader) : whatNoGuardHeals(planning.host.keptKernel(), boot)};
}

QList<Finding> findingsOnHa(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const VirtualMachine& machine : snapshot.machines) {
        if (!machine.isLocal || machine.isTemplate() || !hasPassedDevices(machine))
            continue;
        const auto resource = haResourceOf(snapshot, machine.vmid);
        if (resource && (resource->state == "started"_L1 || resource->state == "enabled"_L1))
            findings.append(haStarts(machine, *resource));
        else if (!resource && !snapshot.host.clusterName.isEmpty() && areGuestPlansUnread(snapshot))
            findings.append(haUnread(machine));
    }
    return findings;
}

QList<Finding> findingsOnRestart(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    const QStringList titles = runningTitles(snapshot);
    if (!titles.isEmpty())
        findings.append(guestsStop(titles));
    if (!snapshot.host.clusterName.isEmpty())
        findings.append(clusterNotices(snapshot));
    return findings;
}

void restartUnderGuard(const Planning& planning, const KernelWords& words, bool needsIommu, const QString& why,
                       const QString& wayBack)
{
    if (planning.snapshot.host.boot.bootId.isEmpty())
        addTo(planning.plan, {{u"restart-not-provable"_s, Severity::Blocked, NodeSubject{},
                               Text::tr("The node does not say when it was started."),
                               Text::tr("Without that a restart cannot be told from none."), {}, {}}});
    if (planning.snapshot.host.boot.guard == BootGuard::Armed)
        addTo(planning.plan, {{u"boot-guard-waits"_s, Severity::Blocked, NodeSubject{},
                               Text::tr("A guard stands over an earlier change of the boot settings."),
                               Text::tr("It would put back what that change wrote, and know nothing of this one."),
                               Text::tr("Go on with that change or take it back; or confirm it: lanekeeper confirm"),
                               {{u"/var/lib/lanekeeper/guard/armed"_s, {}}}}});
    planning.host.restart(words, needsIommu, why, wayBack);
    planning.host.guard();
    planning.plan.needsReboot = true;
    addTo(planning.plan, findingsOnHa(planning.snapshot) + findingsOnRestart(planning.snapshot));
}

} // namespace backend
