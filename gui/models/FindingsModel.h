// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "widgets/StateSign.h"

#include <QAbstractListModel>

namespace gui {

/// Where a finding leads: a page with something selected, the give dialog, or a plan.
struct Remedy {
    enum class Kind { None, ShowPage, GiveDrive, Plan };

    Kind kind = Kind::None;
    QString label;     ///< with mnemonic
    QString page;      ///< object name
    QString selection; ///< of that page, or the drive to give
    std::optional<backend::Intent> intent = {}; ///< to plan

    bool operator==(const Remedy&) const = default;
};

struct FindingRow {
    State state = State::Note;
    QString title;
    QString meaning;
    QList<backend::Evidence> evidence;
    Remedy remedy;

    bool operator==(const FindingRow&) const = default;
};

/// What is true of a node, worst first, and after it the drives that are ready: the Overview's list.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const NodeState& state);
    [[nodiscard]] const FindingRow& at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int count(State state) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<FindingRow> m_rows;
};

} // namespace gui
