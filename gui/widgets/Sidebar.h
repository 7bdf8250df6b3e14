// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Workbench.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;

namespace gui {

class NodeListModel;
class NodeListView;

/// The list of nodes, below the menu and the button that adds one.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    Sidebar(Workbench& workbench, QMenu* menu, QAction* addNode, QWidget* parent = nullptr);

    void select(Workbench::NodeId id);
    void selectAll(); ///< the entry for all nodes, which is there from two on

signals:
    void nodeChosen(int id);
    void allChosen();
    void menuRequested(int id, const QPoint& place); ///< `place` on the screen

private:
    [[nodiscard]] QWidget* createBar(QMenu* menu, QAction* addNode);
    void createList();
    void restoreSelection();
    void choose(const QModelIndex& index);
    void tell(int id);

    NodeListModel* m_model;
    NodeListView* m_list;
    QWidget* m_empty;
    Workbench::NodeId m_selected = 0;
};

} // namespace gui
