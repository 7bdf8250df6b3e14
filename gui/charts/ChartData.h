// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "models/CapacityShares.h"
#include "widgets/StateSign.h"

/// What the hardware charts draw, worked out of a node's state.
namespace gui::ChartData {

struct GroupCell {
    enum class Kind { Drive, HostDevice, OtherDevice, Bridge };

    QString key;
    Kind kind = Kind::OtherDevice;
    QString label; ///< short enough for a cell
    QString name;
    QString address;
};

struct GroupBar {
    int number = 0;
    std::optional<State> state; ///< the worst of its drives
    QList<GroupCell> cells;     ///< drives, other devices, bridges
};

/// The groups that hold an NVMe drive.
[[nodiscard]] QList<GroupBar> groups(const NodeState& state);
[[nodiscard]] QString groupsMessage(const NodeState& state);

struct DriveBar {
    QString key;
    QString label;
    QString name;
    QString address;
    std::optional<State> state;
    quint64 bytes = 0; ///< 0: not readable
    QList<CapacityShare> shares;
    backend::DriveHealth health;
};

[[nodiscard]] QList<DriveBar> drives(const NodeState& state);
[[nodiscard]] QString drivesMessage(const QList<DriveBar>& drives);

/// "980 PRO" of "Samsung SSD 980 PRO 2TB": without the vendor's name, the word SSD and the size.
[[nodiscard]] QString shortModel(const QString& model, const QString& vendorName);

} // namespace gui::ChartData
