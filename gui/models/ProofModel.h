// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Proof.h"

#include <QAbstractTableModel>

namespace gui {

/// The checks of a proof: those on the host, then those in the guest. A question is a word; the whole
/// sentence is its tool tip and what is read aloud.
class ProofModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Question, Expected, Seen, ReadFrom, Answer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::optional<backend::Proof>& proof);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString question(int row) const;

    QList<backend::Check> m_checks;
    qsizetype m_onHost = 0;
    bool m_hasSeveral = false; ///< functions, so that a question has to say which
};

} // namespace gui
