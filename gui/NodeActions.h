// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Workbench.h"

#include <optional>

class QAction;
class QMenu;

namespace gui {

/// What can be done with a node as a whole, as entries of a menu; dialogs open above `window`.
class NodeActions final : public QObject {
    Q_OBJECT

public:
    NodeActions(Workbench& workbench, QWidget* window);

    void addTo(QMenu* menu);
    void giveShortcuts(); ///< to one of a window's instances
    void setNode(std::optional<Workbench::NodeId> id); ///< none: nothing can be done
    void update();        ///< after the node has changed

signals:
    void nodeAdded(int id); ///< a duplicate, to be shown

private:
    void edit();
    void duplicate();
    void test();
    void askToRemove();
    [[nodiscard]] bool isThere() const;

    Workbench& m_workbench;
    QWidget* m_window;
    std::optional<Workbench::NodeId> m_id;
    QAction* m_read;
    QAction* m_edit;
    QAction* m_duplicate;
    QAction* m_test;
    QAction* m_atStart;
    QAction* m_remove;
};

} // namespace gui
