// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Workbench.h"

#include <QAbstractListModel>

namespace gui {

/// The sidebar's rows: from two nodes on one for all of them; clusters first, each a heading with its nodes below; then, set off by a gap, the
/// nodes without a cluster, which have no heading; then simulated nodes, captures and pasted output.
class NodeListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr Workbench::NodeId allNodes = -1; ///< stands for all of them where a node's id would

    enum Role { IdRole = Qt::UserRole, IsHeadingRole, StateRole, StateTextRole, IsOldRole };

    explicit NodeListModel(const Workbench& workbench, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexOf(Workbench::NodeId id) const;

private:
    struct Row {
        QString heading; ///< of a row without node; empty: a gap
        Workbench::NodeId id = 0; ///< 0: a heading or gap

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] QVariant dataOfAll(int role) const;
    void update();
    [[nodiscard]] QList<Row> arranged() const;

    const Workbench& m_workbench;
    QList<Row> m_rows;
};

} // namespace gui
