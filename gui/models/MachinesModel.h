// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QAbstractTableModel>

namespace gui {

/// The VMs of a node, and in a cluster those of its other members, as a table.
class MachinesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Name, Status, MachineType, Memory, Agent, OnBoot, Owns, ColumnCount };
    enum Role { VmidRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const NodeState& state);
    [[nodiscard]] QModelIndex indexOf(int vmid) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const backend::NodeSnapshot> m_shown;
};

} // namespace gui
