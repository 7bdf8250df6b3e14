// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"
#include "assessment/Assessment.h"

namespace backend {

/// Which rules speak for and against a change; the planner and undo ask the same ones.
class Safety {
public:
    explicit Safety(const NodeSnapshot& snapshot);

    /// Everything that matters for giving this drive to this VM. Functions that are given together with it are not
    /// foreign to its group.
    [[nodiscard]] QList<Finding> ofGift(const PciAddress& drive, int vmid, const QList<PciAddress>& together = {}) const;
    /// What forbids changing this VM at all, whatever the change: it applies to taking back as
    /// well.
    [[nodiscard]] QList<Finding> ofChange(int vmid) const;
    /// What forbids changing the node's own settings.
    [[nodiscard]] QList<Finding> ofHost() const;
    /// What forbids changing what the cluster keeps for all its nodes.
    [[nodiscard]] QList<Finding> ofCluster() const;
    /// What forbids taking this drive from the host, whoever gets it.
    [[nodiscard]] QList<Finding> ofRelease(const PciAddress& drive) const;
    /// The node's findings of this kind.
    [[nodiscard]] QList<Finding> named(const QString& id) const;
    [[nodiscard]] const Assessment& assessment() const { return m_assessment; }

private:
    [[nodiscard]] QList<Finding> blockedNamed(const QStringList& ids) const;

    const NodeSnapshot& m_snapshot;
    Assessment m_assessment;
};

[[nodiscard]] bool hasBlocked(const QList<Finding>& findings);

/// Sorts findings into the plan: blocked ones refuse it, the others warn. Each is kept once.
void addTo(Plan& plan, const QList<Finding>& findings);

} // namespace backend
