// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Drift.h"
#include "assessment/Assessment.h"

namespace backend {

/// One drive of one node as a row among all drives of all nodes: plain facts, no words.
struct FleetDrive {
    PciAddress address;       ///< of a drive that is gone: where it was last
    std::optional<int> group; ///< IOMMU group
    QString model;
    QString serial; ///< empty: not readable, and nothing is remembered
    bool isSerialRemembered = false; ///< the drive tells none now; ids and slot are those it had then
    bool sharesSerial = false; ///< another row of its node has the same, so it tells nothing
    quint64 sizeBytes = 0;  ///< 0: not known
    Condition condition = Condition::Unknown;
    std::optional<int> usedPercent; ///< of the rated endurance
    std::optional<int> temperatureCelsius;
    QList<DriveUse> uses;     ///< worst first
    std::optional<int> owner; ///< the local VM whose configuration names it
    QString ownerName;        ///< empty when it has none, or is not known
    std::optional<Verdict> verdict; ///< no value: nothing can be said of it now
    QString reason;           ///< the verdict's, for people
    std::optional<QString> driver;  ///< no value: not known; empty: none
    bool isKeptOff = false;   ///< the node leaves it to VMs from its start on
    QDateTime seenAt; ///< when it was seen, where that was before its node was read last; null: at that reading
    Drift drift;

    bool operator==(const FleetDrive&) const = default;
    [[nodiscard]] QString nameText() const; ///< model, or "NVMe drive at 04:00.0"
    /// Tells it from the other rows of its node, also over new readings: by its serial wherever it sits; without one
    /// of its own by its address.
    [[nodiscard]] QString key() const;
};

/// One node among all, with what is known of its drives.
struct FleetNode {
    QString name; ///< the person's own, else as the node calls itself
    QString node; ///< Node::text()
    QString hostName;
    bool isSimulated = false;
    bool isOld = false; ///< what is known of it is of an earlier time
    QDateTime readAt;   ///< laptop's clock, UTC; null: nothing is known
    QList<FleetDrive> drives; ///< by address, then those that are gone

    bool operator==(const FleetNode&) const = default;
};

/// The drives that a reading found, and those that the last visit found and it does not.
[[nodiscard]] QList<FleetDrive> fleetDrives(const NodeSnapshot& snapshot, const Assessment& assessment,
                                            const NodeMemory& lastVisit);
/// The drives that the last visit found, for a node that was not read since.
[[nodiscard]] QList<FleetDrive> fleetDrivesOf(const NodeMemory& lastVisit);

} // namespace backend
