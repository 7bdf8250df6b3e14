// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "FirstPaint.h"
#include "HelpActions.h"
#include "NodeActions.h"
#include "NodeView.h"
#include "SimulatedNode.h"
#include "dialogs/AddNodeDialog.h"
#include "dialogs/LeaveQuestion.h"
#include "dialogs/PickNodesDialog.h"
#include "models/NodeName.h"
#include "models/WindowTitle.h"
#include "pages/FleetPage.h"
#include "widgets/FirstStart.h"
#include "widgets/LineIcon.h"
#include "widgets/Sidebar.h"
#include "widgets/StatusStrip.h"
#include "widgets/TextLabel.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QScreen>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

MainWindow::MainWindow(Workbench& workbench, QWidget* parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_menu(new QMenu(this))
    , m_nodeMenu(new QMenu(this))
    , m_shownNode(new NodeActions(workbench, this))
    , m_menuNode(new NodeActions(workbench, this))
    , m_help(new HelpActions(this))
{
    setWindowIcon(LineIcon::program());
    createActions();
    createLayout();
    createPageActions();
    connectSignals();
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    if (const auto known = workbench.nodes(); !known.isEmpty())
        selectNode(known.first());
    else
        showState();
    // Where a person begins: with the nodes, or with the first of them.
    (m_shown ? static_cast<QWidget*>(m_sidebar) : firstStart())->setFocus();
    new FirstPaint(*this, [this] {
        m_workbench.connectAtStart();
        m_nodeView->makeAllPages();
    });
}

void MainWindow::createActions()
{
    const auto action = [this](const QString& text, const QKeySequence& keys, auto verb) {
        QAction* made = m_menu->addAction(text);
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, verb);
        addAction(made);
        return made;
    };
    m_addNode = action(tr("&Add a node…"), QKeySequence::New, &MainWindow::openAddDialog);
    m_import = action(tr("&Import from SSH configuration…"), {}, &MainWindow::openImportDialog);
    m_openPaste = action(tr("Open &pasted output…"), {}, &MainWindow::openPasteDialog);
    m_addDemo = action(tr("Add the &demo nodes"), {}, &MainWindow::addDemoNodes);
    m_menu->addSeparator();
    m_shownNode->addTo(m_menu);
    m_shownNode->giveShortcuts();
    m_menuNode->addTo(m_nodeMenu);
    m_menu->addSeparator();
    m_all = action(tr("A&ll nodes"), QKeySequence(Qt::CTRL | Qt::Key_0), &MainWindow::showAllNodes);
    m_filter = action(tr("&Filter hardware"), QKeySequence::Find, [this] {
        if (m_showsAll)
            fleet()->startFilter();
        else
            m_nodeView->startFilter();
    });
    m_takeBack = action(tr("Take &back the last intent"), QKeySequence::Undo, &MainWindow::takeBackLastIntent);
    m_menu->addSeparator();
    m_help->addTo(m_menu);
    m_quit = action(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &MainWindow::close);
}

void MainWindow::createPageActions()
{
    for (int index = 0; index < m_nodeView->pageCount(); ++index) {
        auto* go = new QAction(tr("Page %1").arg(index + 1), this);
        go->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(go, &QAction::triggered, m_nodeView, [this, index] { m_nodeView->showPageAt(index); });
        m_nodeView->addAction(go); // where no node is shown, its pages have no keys
    }
}

void MainWindow::createLayout()
{
    m_sidebar = new Sidebar(m_workbench, m_menu, m_addNode);
    m_nodeView = new NodeView(m_workbench);
    m_status = new StatusStrip;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_nodeView);
    auto* splitter = new QSplitter;
    splitter->setObjectName(u"windowParts"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_sidebar);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Look::sidebarWidth, 1280 - Look::sidebarWidth});
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(new HairLine(HairLine::Weight::Plain));
    layout->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::connectSignals()
{
    connect(m_sidebar, &Sidebar::nodeChosen, this, &MainWindow::showNode);
    connect(m_sidebar, &Sidebar::allChosen, this, &MainWindow::showAllNodes);
    connect(m_sidebar, &Sidebar::menuRequested, this, &MainWindow::showNodeMenu);
    for (auto* actions : {m_shownNode, m_menuNode})
        connect(actions, &NodeActions::nodeAdded, this, &MainWindow::showNode);
    connect(m_nodeView, &NodeView::pageMade, this, &MainWindow::pageMade);
    connect(m_status, &StatusStrip::pageRequested, this, &MainWindow::showPage);
    connect(m_status, &StatusStrip::helpRequested, m_help, &HelpActions::openHelp);
    connect(&m_workbench, &Workbench::nodeAdded, this, &MainWindow::showState);
    connect(&m_workbench, &Workbench::nodeRemoved, this, &MainWindow::forget);
    connect(&m_workbench, &Workbench::bookNotSaved, this, &MainWindow::tell);
    connect(&m_workbench, &Workbench::nodeChanged, this, [this](int id) {
        if (m_shown == id)
            showState();
    });
}

const NodeState* MainWindow::shownState() const { return m_shown ? &m_workbench.state(*m_shown) : nullptr; }

void MainWindow::selectNode(Workbench::NodeId id)
{
    m_shown = id;
    m_showsAll = false;
    m_sidebar->select(id);
    m_nodeView->showNode(id);
    showState();
    emit placeChanged();
}

void MainWindow::showNode(Workbench::NodeId id)
{
    selectNode(id);
    const NodeState& state = m_workbench.state(id);
    if (state.link == NodeState::Link::Idle && !state.snapshot)
        m_workbench.refresh(id);
}

void MainWindow::showAllNodes()
{
    if (!FleetPage::isWorthwhile(m_workbench))
        return;
    m_shown.reset();
    m_showsAll = true;
    m_nodeView->showNoNode();
    m_sidebar->selectAll();
    showState();
    emit placeChanged();
}

void MainWindow::showPage(const QString& objectName)
{
    if (m_showsAll)
        fleet()->follow(objectName);
    else
        m_nodeView->showPage(objectName);
}

QString MainWindow::shownPage() const { return m_nodeView->shownPage(); }

void MainWindow::addDemoNodes()
{
    std::optional<Workbench::NodeId> first;
    for (const auto& name : remote::simulatedNodeNames()) {
        const auto id = m_workbench.addNode({backend::DemoTarget{name}});
        first = first.value_or(id);
        m_workbench.refresh(id);
    }
    if (first)
        showNode(*first);
}

/// What stands there while there is no node; most people see it once.
QWidget* MainWindow::firstStart()
{
    if (m_firstStart)
        return m_firstStart;
    m_firstStart = new FirstStart;
    m_stack->addWidget(m_firstStart);
    connect(m_firstStart, &FirstStart::importRequested, this, &MainWindow::openImportDialog);
    connect(m_firstStart, &FirstStart::addRequested, this, &MainWindow::openAddDialog);
    connect(m_firstStart, &FirstStart::demoRequested, this, &MainWindow::addDemoNodes);
    return m_firstStart;
}

/// Made when it is first needed.
FleetPage* MainWindow::fleet()
{
    if (m_fleet)
        return m_fleet;
    m_fleet = new FleetPage(m_workbench);
    m_stack->addWidget(m_fleet);
    connect(m_fleet, &FleetPage::changed, this, &MainWindow::showState);
    connect(m_fleet, &FleetPage::nodeRequested, this, [this](int id, const QString& page, const QString& selection) {
        showNode(id);
        m_nodeView->showPage(page, selection);
    });
    return m_fleet;
}

/// Title, status bar and what can be done now.
void MainWindow::showState()
{
    const NodeState* state = shownState();
    m_stack->setCurrentWidget(state ? static_cast<QWidget*>(m_nodeView) : m_showsAll ? static_cast<QWidget*>(fleet()) : firstStart());
    const bool canPlan = state && !state->isApplying;
    m_shownNode->setNode(m_shown);
    m_all->setEnabled(FleetPage::isWorthwhile(m_workbench));
    m_filter->setEnabled(state || m_showsAll);
    m_takeBack->setEnabled(canPlan && state->plan);
    if (m_showsAll) {
        setWindowTitle(tr("All nodes — Lanekeeper"));
        return fleet()->tellStatus(*m_status);
    }
    setWindowTitle(gui::windowTitle(state));
    if (!state)
        return m_status->showNoNode();
    m_status->showNode(*state);
}

void MainWindow::forget(int id)
{
    const bool staysAtAll = m_showsAll && FleetPage::isWorthwhile(m_workbench);
    if (staysAtAll || (!m_showsAll && m_shown != id))
        return showState();
    m_shown.reset();
    m_showsAll = false;
    m_nodeView->showNoNode();
    if (const auto others = m_workbench.nodes(); !others.isEmpty())
        return selectNode(others.first());
    showState();
}

void MainWindow::takeBackLastIntent()
{
    const NodeState* state = shownState();
    if (!state)
        return;
    if (state->draft.isEmpty())
        m_workbench.discardPlan(*m_shown);
    else
        m_workbench.takeBackIntent(*m_shown, state->draft.size() - 1);
}

void MainWindow::openAddDialog()
{
    auto* dialog = new AddNodeDialog(m_workbench, this);
    connect(dialog, &AddNodeDialog::nodeAdded, this, &MainWindow::showNode);
    connect(dialog, &AddNodeDialog::importRequested, this, &MainWindow::openImportDialog);
    dialog->open();
}

void MainWindow::openImportDialog()
{
    auto* dialog = PickNodesDialog::fromConfiguration(m_workbench, this);
    connect(dialog, &PickNodesDialog::nodesAdded, this, [this](const QList<int>& ids) {
        if (!m_shown && !m_showsAll && !ids.isEmpty())
            selectNode(ids.first());
    });
    dialog->open();
}

void MainWindow::showNodeMenu(int id, const QPoint& place)
{
    m_menuNode->setNode(id);
    m_nodeMenu->popup(place);
}

void MainWindow::openPasteDialog()
{
    auto* dialog = new QFileDialog(this, tr("Pasted output"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openPaste);
    dialog->open();
}

void MainWindow::openPaste(const QStringList& files)
{
    const auto node = backend::Node::parse(NodeName::paste(files));
    if (!node)
        return;
    const auto id = m_workbench.addNode(*node, {});
    m_workbench.refresh(id);
    showNode(id);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const auto question = questionBeforeLeaving(m_workbench);
    event->setAccepted(m_mayLeave || !question);
    if (event->isAccepted())
        return;
    auto* dialog = new ConfirmDialog(*question, State::Attention, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_mayLeave = true;
        close();
    });
    dialog->open();
}

void MainWindow::tell(const QString& message)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Lanekeeper"), message, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace gui
