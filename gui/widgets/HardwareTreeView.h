// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/HardwareFilter.h"
#include "models/HardwareModel.h"

#include <QHash>
#include <QTreeView>

namespace gui {

/// The hardware as a tree that can be filtered. Keeps what is selected, open and scrolled to over
/// new readings; items are known by their keys.
class HardwareTreeView final : public QTreeView {
    Q_OBJECT

public:
    explicit HardwareTreeView(QWidget* parent = nullptr);

    void showNode(const NodeState& state, HardwareOrder order);
    void setFilter(const QString& text);
    void select(const QString& key); ///< opens what is above it; nothing when it is not shown
    [[nodiscard]] static const HardwareItem* itemAt(const QModelIndex& index); ///< of this view's model
    [[nodiscard]] static bool isHeading(const QModelIndex& index); ///< spans all columns

signals:
    void chosen(const QString& key);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createColumns();
    void makeRoomForNames();
    void remember(const QModelIndex& index, bool isOpen);
    void arrange(const QModelIndex& parent = {});
    void restoreSelection();

    QList<int> m_usual; ///< widths of the columns as they were made
    HardwareModel m_hardware;
    HardwareFilter m_filter;
    QHash<QString, bool> m_open; ///< what the person opened or closed, by key
    QString m_selected;
    bool m_isArranging = false;
};

} // namespace gui
