// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Journal.h"
#include "widgets/StateSign.h"

#include <QAbstractListModel>

namespace gui {

/// One step of a plan or of an apply, ready to be shown.
struct StepRow {
    QString title;
    QString note;
    QString time;
    QString icon;              ///< a LineIcon, where there is no sign
    std::optional<State> sign; ///< only while and after applying

    bool operator==(const StepRow&) const = default;
};

/// The steps of a plan, or how far an apply of them came.
class StepListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const backend::Plan& plan);
    void show(const backend::JournalEntry& entry, const QDateTime& now);
    void show(QList<StepRow> rows) { set(std::move(rows)); }
    [[nodiscard]] const StepRow& at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void set(QList<StepRow> rows);

    QList<StepRow> m_rows;
};

} // namespace gui
