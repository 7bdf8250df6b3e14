// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace gui {

/// The sidebar's list. Asking for a node's menu does not choose the node: choosing one may connect to it.
class NodeListView final : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

signals:
    void menuRequested(const QModelIndex& index, const QPoint& place); ///< `place` on the screen

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

} // namespace gui
