// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HardwareTree.h"

#include <QAbstractItemModel>

namespace gui {

/// The hardware tree as an item model. Rows are replaced as a whole with each reading.
class HardwareModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Address, Driver, Size, Use, Link, Reset, Health, Verdict, ColumnCount };
    enum Role { KeyRole = Qt::UserRole, FilterRole };

    explicit HardwareModel(QObject* parent = nullptr);

    bool show(const NodeState& state, HardwareOrder order); ///< false: it is shown already, and all rows stay
    [[nodiscard]] static const HardwareItem* itemAt(const QModelIndex& index); ///< of this model only
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::unique_ptr<HardwareItem> m_root;
    std::shared_ptr<const backend::NodeSnapshot> m_shown;
    HardwareOrder m_order = HardwareOrder::ByGroup;
};

} // namespace gui
