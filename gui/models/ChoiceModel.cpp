// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceModel.h"

using namespace Qt::StringLiterals;

namespace gui {

void ChoiceModel::show(QList<Choice> choices)
{
    if (choices == m_choices)
        return;
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

QModelIndex ChoiceModel::indexOf(const QString& key) const
{
    for (int row = 0; row < m_choices.size(); ++row)
        if (m_choices.at(row).key == key)
            return index(row);
    return {};
}

bool ChoiceModel::canChoose(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_choices.size() && m_choices.at(index.row()).canChoose;
}

int ChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice& choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return choice.title;
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(choice.title, StateSign::word(choice.state), choice.reason);
    default: return {};
    }
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!canChoose(index))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace gui
