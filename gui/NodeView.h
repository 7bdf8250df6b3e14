// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Workbench.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace gui {

class MembersLine;
class NodeBanner;
class NodeHeader;
class Page;

/// Everything about the selected node: its header, what stands in the way, and the pages as tabs.
class NodeView final : public QWidget {
    Q_OBJECT

public:
    explicit NodeView(Workbench& workbench, QWidget* parent = nullptr);

    void showNode(Workbench::NodeId id);
    void showNoNode();
    /// `selection` is what the page then reveals; unknown names change nothing.
    void showPage(const QString& objectName, const QString& selection = {});
    void showPageAt(int index);
    void startFilter();
    [[nodiscard]] int pageCount() const;

public slots:
    void openGiveDialog(const QString& drive = {});

private:
    void createPages();
    void createLayout();
    void connectSignals();
    void addPage(Page* page, const QString& objectName);
    void showState(int id);
    void showTabs(const NodeState& state);
    void showAge(const NodeState& state);
    void showKeys();
    void showMembers();
    void addMembers();
    void declineMembers();
    [[nodiscard]] Page* pageAt(int index) const;

    Workbench& m_workbench;
    std::optional<Workbench::NodeId> m_id;
    NodeState::Link m_link = NodeState::Link::Idle;
    NodeHeader* m_header;
    NodeBanner* m_banner;
    MembersLine* m_members;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace gui
