// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HostDraft.h"
#include "PlanDraft.h"
#include "Safety.h"

namespace backend {

/// Which VMs a plan shuts down, and which it starts; each once.
struct PowerDraft {
    QList<int> shutDown;
    QList<int> started;
};

/// What the planners for single intents work on together.
struct Planning {
    const NodeSnapshot& snapshot;
    const Safety& safety;
    PlanDraft& draft;
    HostDraft& host;
    Plan& plan;
    PowerDraft& power;
};

void planGift(const Planning& planning, const Drive& drive, const GiveDrive& intent);
/// How a VM's line will name the drive: "0000:04:00.0", "0000:04:00" or "mapping=nvme-s6b0nl0w417203x", with the
/// reason. The mapping is drafted where need be; nothing, with findings in the plan, where that is refused.
struct DriveName {
    QString text;
    QString why;
};
[[nodiscard]] std::optional<DriveName> nameForGift(const Planning& planning, const Drive& drive, const GiveDrive& intent);

/// What a gift changes of its VM beside the hostpci line. `words` says what came of it, for a sentence: "a q35
/// machine"; findings are in the plan, blocked ones too.
struct PlannedExtras {
    QStringList words;
    bool isRefused = false;
};
[[nodiscard]] PlannedExtras planExtras(const Planning& planning, const VirtualMachine& machine, const GiftExtras& extras);
/// The other functions of the drive's slot, all of which may be given with it; nothing, with findings in the plan,
/// where one of them may not.
[[nodiscard]] std::optional<QList<PciAddress>> siblingsToGive(const Planning& planning, const Drive& drive, int vmid);

void planTakingBack(const Planning& planning, const Drive& drive, Power power);
void planReleasing(const Planning& planning, const Drive& drive);
void planEnablingIommu(const Planning& planning);
void planTidyingUp(const Planning& planning);
void planDirectHostDevices(const Planning& planning);
void planSplitting(const Planning& planning, const Drive& drive);
/// Has the starts of these VMs checked, and brings the checks of others along whose devices change with the plan; comes
/// when all else is drafted. Findings are in the plan, blocked ones too.
void settleStartChecks(const Planning& planning, const QList<int>& wanted);

/// Has the VM shut down and started, or started, where its devices change with that; the last sentence of the plan
/// then says so. Findings are in the plan, blocked ones too.
void planPower(const Planning& planning, int vmid, Power power);
/// The steps of that, with what they take and mean as the draft then stands. Findings are in the plan.
[[nodiscard]] QList<Step> shutDownSteps(const Planning& planning);
[[nodiscard]] QList<Step> startSteps(const Planning& planning);

/// "Samsung SSD 980 PRO 2TB (S6B0NL0W417203X)"
[[nodiscard]] QString fullName(const Drive& drive);

/// Proxmox never binds a drive to nvme again. Where no VM can be using it, the plan does; elsewhere it
/// says that the drive stays with vfio-pci until the node restarts. `serial` is what must appear, as far
/// as it is known.
void returnToHost(const Planning& planning, const Drive& drive, const QString& serial);
/// Hands a drive to vfio-pci without a restart. All that speaks against it must have been asked before.
void releaseFromHost(const Planning& planning, const Drive& drive, const QString& serial);

/// Has the node keep off the drive from its next start on; nothing for EarlyBind::None. All that speaks
/// against it must have been asked before.
void bindEarly(const Planning& planning, const Drive& drive, EarlyBind how);
/// What speaks against that, or is to be known before.
[[nodiscard]] QList<Finding> findingsOnEarlyBind(const Planning& planning, const Drive& drive, EarlyBind how);
/// Whether the node's files say so already, and its image is made from them.
[[nodiscard]] bool isBoundEarly(const Planning& planning, const Drive& drive, EarlyBind how);
/// Takes out what makes the node keep off the drive at its start. The serial that was recorded for it, where
/// vfio-pci hides the drive's own.
QString leaveEarlyBinding(const Planning& planning, const Drive& drive);

/// The ids that files of others give to vfio-pci.
[[nodiscard]] QStringList foreignIds(const NodeSnapshot& snapshot);
/// Whether the files that decide about early binding are known to the byte.
[[nodiscard]] QList<Finding> findingsOnFiles(const Planning& planning);

/// Changes the kernel's next command line, in the settings of the loader that starts the node, which is known.
void changeKernelLine(const Planning& planning, const KernelWords& words, const QString& why);
/// What forbids making the images anew that the kernel starts with, or is to be known before.
[[nodiscard]] QList<Finding> findingsOnImages(const NodeSnapshot& snapshot);
[[nodiscard]] Finding notExact(const QString& path);

/// What forbids changing the kernel's command line on this node.
[[nodiscard]] QList<Finding> findingsOnKernelLine(const Planning& planning);

/// Restarts the node under a guard, for settings that count from then on. `wayBack` as HostDraft::restart() has it.
void restartUnderGuard(const Planning& planning, const KernelWords& words, bool needsIommu, const QString& why,
                       const QString& wayBack = {});
/// Guests that HA would start past a boot guard, or may: the guard holds pve-guests back, and HA's local resource
/// manager starts what is to be "started" (its default) by itself. They forbid a restart under a guard.
[[nodiscard]] QList<Finding> findingsOnHa(const NodeSnapshot& snapshot);
/// What a restart of the node means for those who use it.
[[nodiscard]] QList<Finding> findingsOnRestart(const NodeSnapshot& snapshot);
/// What helps, as the draft then stands, where no kernel comes up that could run a guard.
[[nodiscard]] QList<Finding> findingsOnGuard(const Planning& planning);

} // namespace backend
