// SPDX-License-Identifier: GPL-3.0-or-later
#include "OtherChanges.h"

#include "Choices.h"
#include "assessment/BlastRadius.h"
#include "assessment/Holding.h"
#include "plan/Planner.h"

#include <QCoreApplication>

namespace gui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OtherChanges)
};

QString nameOf(const backend::Drive& drive)
{
    return drive.serial.isEmpty() ? drive.nameText() : Text::tr("%1 (%2)", "a drive and its serial").arg(drive.nameText(), drive.serial);
}

/// Whether the VM's next start takes an NVMe drive.
bool hasDrive(const backend::NodeSnapshot& snapshot, const backend::VirtualMachine& machine)
{
    for (const auto& drive : snapshot.drives)
        for (const auto& holding : backend::holdingsOf(snapshot, drive.address))
            if (holding.vmid == machine.vmid && holding.isInForce() && !holding.isLeaving)
                return true;
    return false;
}

class Changes {
public:
    explicit Changes(const backend::NodeSnapshot& snapshot)
        : m_snapshot(snapshot)
    {
    }

    void offer(const QString& text, const backend::Intent& intent)
    {
        const auto plan = backend::planFor(m_snapshot, {intent});
        if (!plan || (plan->steps.isEmpty() && !plan->isRefused()))
            return;
        m_changes.append({text, intent, plan->isRefused() ? plan->refused.first().sentence : QString()});
    }
    [[nodiscard]] QList<OtherChange> all() const { return m_changes; }

private:
    const backend::NodeSnapshot& m_snapshot;
    QList<OtherChange> m_changes;
};

} // namespace

QList<OtherChange> otherChanges(const backend::NodeSnapshot& snapshot)
{
    Changes changes(snapshot);
    changes.offer(Text::tr("Switch the IOMMU on"), backend::EnableIommu{});
    changes.offer(Text::tr("Tidy up what guides left"), backend::TidyUp{});
    for (const auto& drive : snapshot.drives)
        if (const auto* device = snapshot.device(drive.address); device != nullptr && device->driver == u"nvme")
            changes.offer(Text::tr("Release %1 from the host now").arg(nameOf(drive)),
                          backend::ReleaseDrive{nameForIntent(snapshot, drive.address)});
    for (const auto& drive : snapshot.drives)
        if (drive.uses.isEmpty() && !backend::foreignMembers(snapshot, drive.address).isEmpty())
            changes.offer(Text::tr("Put %1 into a group of its own, by pretence").arg(nameOf(drive)),
                          backend::SplitGroup{nameForIntent(snapshot, drive.address)});
    for (const auto& machine : snapshot.machines)
        if (machine.isLocal && hasDrive(snapshot, machine))
            changes.offer(Text::tr("Check every start of %1").arg(machine.title()), backend::GuardStarts{machine.vmid});
    changes.offer(Text::tr("Let the host’s own devices past the IOMMU"), backend::DirectHostDevices{});
    return changes.all();
}

} // namespace gui
