// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Choices.h"

#include <QAbstractListModel>

namespace gui {

/// Choices as a list. What cannot be chosen is shown and can be read out, but never selected.
class ChoiceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(QList<Choice> choices);
    [[nodiscard]] const Choice& at(int row) const { return m_choices.at(row); }
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    [[nodiscard]] bool canChoose(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<Choice> m_choices;
};

} // namespace gui
