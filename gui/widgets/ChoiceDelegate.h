// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Choices.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace gui {

/// Draws a ChoiceModel's row: radio button, name with its reason, size, identity and place, verdict.
/// What cannot be chosen is greyed, but its reason stays readable.
class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Columns {
        QRect radio, icon, text, size, identity, verdict;
    };
    [[nodiscard]] static Columns columns(const QRect& row);

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The names of those columns, above the list.
class ChoiceHeader final : public QWidget {
    Q_OBJECT

public:
    struct Titles {
        QString text, size, identity;
    };
    ChoiceHeader(Titles titles, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Titles m_titles;
};

} // namespace gui
