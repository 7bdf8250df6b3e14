// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Finding.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// Where a drive was found, from one visit to the last one that still found it there.
struct RememberedPlace {
    PciAddress address;
    std::optional<int> group;
    QDateTime from;  ///< laptop's clock, UTC
    QDateTime until;

    bool operator==(const RememberedPlace&) const = default;
};

/// What was true of a drive when it was seen last.
struct RememberedFacts {
    quint64 sizeBytes = 0; ///< 0: not known
    Condition condition = Condition::Unknown;
    std::optional<int> usedPercent; ///< of the rated endurance
    std::optional<int> owner;       ///< the local VM that it was given to

    bool operator==(const RememberedFacts&) const = default;
};

/// A drive as it was when its serial could be read.
struct RememberedDrive {
    DeviceIdentity identity; ///< its address is that of the last place
    QString subsystemName;
    QList<RememberedPlace> places; ///< oldest first, never empty, at most `placesLimit`
    /// The last visit that found a drive of this kind at its place which told no serial: while a VM has
    /// it, nobody can tell more. Null: there was none.
    QDateTime hiddenUntil = {};
    std::optional<RememberedFacts> facts = {}; ///< no value: remembered by a version that kept none

    bool operator==(const RememberedDrive&) const = default;

    static constexpr qsizetype placesLimit = 8;
    [[nodiscard]] QString nameText() const;
};

/// What this computer remembers of a node's drives between visits. An address names a slot, not a
/// drive (Proxmox forgets which drive it gave): what moved since is told from this alone.
struct NodeMemory {
    QList<RememberedDrive> drives; ///< at most `drivesLimit`, those seen last stay
    QDateTime seenAt = {}; ///< when the hardware was read last, laptop's clock, UTC; null: never

    bool operator==(const NodeMemory&) const = default;

    static constexpr qsizetype drivesLimit = 256;
    [[nodiscard]] const RememberedDrive* withSerial(const QString& serial, const QString& model) const;
    /// The drive that one without a readable serial may be: it was there, and the ids agree.
    [[nodiscard]] const RememberedDrive* behind(const NodeSnapshot& snapshot, const Drive& drive) const;
    /// Whether the last visit found it in the node.
    [[nodiscard]] bool wasThere(const RememberedDrive& drive) const;

    [[nodiscard]] QByteArray toJson() const;
    /// Error kind: Unparseable.
    [[nodiscard]] static Result<NodeMemory> fromJson(const QByteArray& json);
};

/// The memory after this visit. Drives whose serial cannot be read, or that share one, teach nothing.
[[nodiscard]] NodeMemory remembered(NodeMemory before, const NodeSnapshot& snapshot);

/// The drives whose serial tells them apart: it is readable, and no other drive of the node claims it.
[[nodiscard]] QList<const Drive*> tellingDrives(const NodeSnapshot& snapshot);

/// What is no longer as it was: drives that moved or are gone, another device where one was, groups
/// with other numbers, and serials that only memory knows. Each says when it was last different.
[[nodiscard]] QList<Finding> changesSince(const NodeMemory& memory, const NodeSnapshot& snapshot);

} // namespace backend
