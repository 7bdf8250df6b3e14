// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "widgets/StateSign.h"

#include <QAbstractItemModel>
#include <vector>

namespace gui {

/// What was applied to a node: days, in each its entries, newest first, in each its steps.
class HistoryModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { What, When, Took, Result, ColumnCount };

    /// What a row stands for; neither value: a day.
    struct Place {
        std::optional<qsizetype> entry; ///< of the history shown
        std::optional<qsizetype> step;  ///< of that entry

        bool operator==(const Place&) const = default;
    };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const NodeState& state);
    [[nodiscard]] const QList<backend::JournalEntry>& entries() const { return m_entries; }
    [[nodiscard]] bool isRunning(qsizetype entry) const;
    [[nodiscard]] Place placeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Place& place) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Item {
        int parent = -1; ///< in m_items
        int row = 0;
        QString day;
        Place place;
        std::vector<int> children;
    };

    int add(int parent, const QString& day, const Place& place);
    [[nodiscard]] int itemOf(const QModelIndex& index) const { return static_cast<int>(index.internalId()); }
    [[nodiscard]] QString text(const Item& item, int column) const;
    [[nodiscard]] std::optional<State> sign(const Item& item) const;
    [[nodiscard]] QVariant decoration(const Item& item, int column) const;
    [[nodiscard]] QString resultOf(const Item& item) const;

    QList<backend::JournalEntry> m_entries;
    QString m_running; ///< id of the entry being applied now
    std::vector<Item> m_items;
    std::vector<int> m_days;
};

} // namespace gui
