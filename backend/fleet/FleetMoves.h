// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FleetDrive.h"

#include <QHash>

namespace backend {

/// Drives that went from one node to another since they were seen last, known by serial and model. One
/// that several nodes miss, or several have newly, went nowhere that could be told.
class FleetMoves {
public:
    FleetMoves() = default;
    explicit FleetMoves(const QList<const FleetNode*>& nodes);

    bool operator==(const FleetMoves&) const = default;

    /// The name of the node that the drive came from, for a row of the node it is new in; else empty.
    [[nodiscard]] QString origin(const FleetDrive& drive) const;
    /// The name of the node that has the drive now, for a row of the one that misses it or was not read
    /// since; else empty.
    [[nodiscard]] QString destination(const FleetDrive& drive) const;
    [[nodiscard]] qsizetype count() const { return m_moves.size(); }

private:
    struct Move {
        QString from;
        QString to;

        bool operator==(const Move&) const = default;
    };

    [[nodiscard]] const Move* moveOf(const FleetDrive& drive) const;

    QHash<std::pair<QString, QString>, Move> m_moves; ///< by serial and model
};

} // namespace backend
