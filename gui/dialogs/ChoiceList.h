// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ChoiceModel.h"
#include "widgets/ChoiceDelegate.h"

#include <optional>

class QListView;

namespace gui {

/// Choices with their column titles. One of those that can be chosen is, or none.
class ChoiceList final : public QWidget {
    Q_OBJECT

public:
    ChoiceList(const ChoiceHeader::Titles& titles, const QString& accessibleName, QWidget* parent);

    void show(QList<Choice> choices);     ///< keeps what is chosen, where that is still possible
    void choose(const QString& key);      ///< does nothing when it cannot be chosen, but shows it
    [[nodiscard]] QString chosen() const; ///< its key, or empty

signals:
    void chosenChanged();
    void activated();

private:
    ChoiceModel* m_model;
    ChoiceHeader* m_header;
    QListView* m_view;
};

} // namespace gui
