// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"

namespace backend {

/// Gathers the changes of a plan, one `qm set` a VM, each on top of the ones before. The snapshot
/// must outlive it.
class PlanDraft {
public:
    explicit PlanDraft(const NodeSnapshot& snapshot) : m_snapshot(snapshot) { }

    /// The configuration as it would read with the changes so far. The VM must be in the snapshot.
    [[nodiscard]] VmConfig config(int vmid) const;
    /// What the option will be at the VM's next start, with the changes so far.
    [[nodiscard]] std::optional<QString> value(int vmid, const QString& key) const;
    void set(int vmid, const QString& key, const std::optional<QString>& value);
    /// Adds a drive to the receipt of this VM's step and the words of its title.
    void record(int vmid, const DeviceIdentity& device, const QString& title);
    /// Adds a title, for a step that gives no drive, or a sentence to the step's why.
    void entitle(int vmid, const QString& title);
    void explain(int vmid, const QString& sentence);
    /// The steps, in the order their VMs came up; changes that come to nothing are left out.
    [[nodiscard]] QList<Step> steps() const;

private:
    struct Part {
        int vmid = 0;
        QList<VmOptionChange> changes;
        QList<DeviceIdentity> devices;
        QStringList titles;
        QStringList reasons;
    };

    [[nodiscard]] const Part* find(int vmid) const;
    Part& part(int vmid);
    [[nodiscard]] Step stepFrom(const Part& part) const;

    const NodeSnapshot& m_snapshot;
    QList<Part> m_parts;
};

/// Whether the VM counts as running. Unknown counts as running: a change then waits, which is safe.
[[nodiscard]] bool countsAsRunning(const VirtualMachine& machine);

} // namespace backend
