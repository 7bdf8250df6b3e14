// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Workbench.h"

#include <QMainWindow>

class QAction;
class QMenu;
class QStackedWidget;

namespace gui {

class FirstStart;
class FleetPage;
class HelpActions;
class NodeActions;
class NodeView;
class Sidebar;
class StatusStrip;

/// The window: the nodes at the left, the selected one at the right, the three words below. It only
/// connects its parts; what they show comes from the Workbench.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Workbench& workbench, QWidget* parent = nullptr);

    void showNode(Workbench::NodeId id); ///< and reads it when that was not done yet
    void selectNode(Workbench::NodeId id); ///< the same without connecting
    void showAllNodes(); ///< the drives of all; nothing with fewer than two nodes
    void showPage(const QString& objectName); ///< "overview", "hardware", "machines", "plan", "benchmarks", "history"
    void addDemoNodes(); ///< all simulated nodes, each read; shows the first
    [[nodiscard]] std::optional<Workbench::NodeId> shownNode() const { return m_shown; }
    [[nodiscard]] bool showsAllNodes() const { return m_showsAll; }
    [[nodiscard]] QString shownPage() const; ///< its object name

signals:
    void placeChanged(); ///< another node is shown, or all
    void pageMade(const QWidget* page); ///< of a node; pages are made when they are first needed

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void createActions();
    void createPageActions();
    void createLayout();
    void connectSignals();

    void showState();
    QWidget* firstStart();
    FleetPage* fleet();
    void forget(int id);
    void openAddDialog();
    void openImportDialog();
    void showNodeMenu(int id, const QPoint& place);
    void openPasteDialog();
    void openPaste(const QStringList& files);
    void takeBackLastIntent();
    void tell(const QString& message);
    [[nodiscard]] const NodeState* shownState() const;

    Workbench& m_workbench;
    std::optional<Workbench::NodeId> m_shown;
    bool m_showsAll = false; ///< then no node is shown
    bool m_mayLeave = false;

    QMenu* m_menu;
    QMenu* m_nodeMenu;
    NodeActions* m_shownNode; ///< what the main menu does
    NodeActions* m_menuNode;  ///< what the menu of a row of the sidebar does
    HelpActions* m_help;
    QAction* m_addNode = nullptr;
    QAction* m_addDemo = nullptr;
    QAction* m_import = nullptr;
    QAction* m_openPaste = nullptr;
    QAction* m_all = nullptr;
    QAction* m_filter = nullptr;
    QAction* m_takeBack = nullptr;
    QAction* m_quit = nullptr;

    Sidebar* m_sidebar = nullptr;
    QStackedWidget* m_stack = nullptr;
    FirstStart* m_firstStart = nullptr;
    NodeView* m_nodeView = nullptr;
    FleetPage* m_fleet = nullptr;
    StatusStrip* m_status = nullptr;
};

} // namespace gui
