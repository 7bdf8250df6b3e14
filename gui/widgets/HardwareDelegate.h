// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace gui {

/// Draws the rows of the hardware tree that span all columns: name, note, and the verdict where its
/// column is. Other rows are the style's.
class HardwareDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit HardwareDelegate(QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintVerdict(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] QRect verdictRect(const QRect& row) const;

    QTreeView* m_view;
};

} // namespace gui
