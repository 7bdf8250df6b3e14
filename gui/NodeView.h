// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Workbench.h"

#include <QWidget>
#include <functional>

class QStackedWidget;
class QTabBar;

namespace gui {

class MembersLine;
class NodeBanner;
class NodeHeader;
class NothingRead;
class Page;

/// Everything about the selected node: its header, what stands in the way, and the pages as tabs. Pages are made from
/// makeAllPages() on, so that the window is there before them; one that a person goes to is made at once.
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
    [[nodiscard]] QString shownPage() const; ///< its object name
    void makeAllPages(); ///< those not there yet, one in each turn of the event loop, the one to be seen first

public slots:
    void openGiveDialog(const QString& drive = {});

signals:
    void pageMade(const QWidget* page); ///< and shows nothing yet

private:
    /// A page that may not be there yet.
    struct Place {
        QString objectName;
        QString title;
        bool needsReading; ///< shows nothing of a node of which nothing was read
        std::function<Page*()> make;
    };

    void createPages();
    void createLayout();
    void connectSignals();
    template <typename Made>
    void addPage(const QString& objectName, bool needsReading);
    void goTo(int index);
    Page* madePage(int index); ///< which is made when it was not there yet
    void connectPage(const Page* page);
    void showState(int id);
    void showTabs(const NodeState& state);
    void showAge(const NodeState& state);
    void showBody();
    void showKeys();
    void showMembers();
    void addMembers();
    void declineMembers();
    [[nodiscard]] Page* pageAt(int index) const; ///< null: not made yet

    Workbench& m_workbench;
    std::optional<Workbench::NodeId> m_id;
    NodeState::Link m_link = NodeState::Link::Idle;
    NodeHeader* m_header;
    NodeBanner* m_banner;
    MembersLine* m_members;
    QTabBar* m_tabs;
    QStackedWidget* m_body; ///< the pages, or what stands for them
    QStackedWidget* m_pages;
    NothingRead* m_nothingRead;
    QList<Place> m_places;
    bool m_makesPages = false;
};

} // namespace gui
