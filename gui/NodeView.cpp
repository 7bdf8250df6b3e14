// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeView.h"

#include "dialogs/GiveDriveDialog.h"
#include "dialogs/HostKeyChangedDialog.h"
#include "dialogs/PickNodesDialog.h"
#include "models/LinkText.h"
#include "models/NodeOffers.h"
#include "models/ShownText.h"
#include "pages/BenchmarksPage.h"
#include "pages/HardwarePage.h"
#include "pages/HistoryPage.h"
#include "pages/MachinesPage.h"
#include "pages/OverviewPage.h"
#include "pages/PlanPage.h"
#include "widgets/MembersLine.h"
#include "widgets/NodeBanner.h"
#include "widgets/NodeHeader.h"
#include "widgets/NothingRead.h"
#include "widgets/TextLabel.h"

#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr double oldOpacity = 0.75;

qsizetype plannedCount(const NodeState& state)
{
    if (state.plan && !state.plan->undoes.isEmpty())
        return 1;
    return state.draft.size();
}

QString tabText(const QString& page, const QString& title, const NodeState& state)
{
    const qsizetype count = page == "plan"_L1 ? plannedCount(state) : 0;
    return count == 0 ? title : NodeView::tr("%1 (%2)").arg(title).arg(count);
}

} // namespace

NodeView::NodeView(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_header(new NodeHeader)
    , m_banner(new NodeBanner)
    , m_members(new MembersLine)
    , m_tabs(new QTabBar)
    , m_body(new QStackedWidget)
    , m_pages(new QStackedWidget)
    , m_nothingRead(new NothingRead)
{
    createLayout();
    createPages();
    connectSignals();
}

void NodeView::createLayout()
{
    m_tabs->setObjectName(u"pages"_s);
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_pages->setAutoFillBackground(true);
    m_pages->setBackgroundRole(QPalette::Base);
    m_body->addWidget(m_pages);
    m_body->addWidget(m_nothingRead);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(Look::pageMargin - 14, 0, 0, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(tabRow);
    layout->addWidget(new HairLine(HairLine::Weight::Plain));
    layout->addWidget(m_banner);
    layout->addWidget(m_members);
    layout->addWidget(m_body, 1);
}

void NodeView::createPages()
{
    addPage<OverviewPage>(u"overview"_s, true);
    addPage<HardwarePage>(u"hardware"_s, true);
    addPage<MachinesPage>(u"machines"_s, true);
    addPage<PlanPage>(u"plan"_s, false);
    addPage<BenchmarksPage>(u"benchmarks"_s, false);
    addPage<HistoryPage>(u"history"_s, false);
}

template <typename Made>
void NodeView::addPage(const QString& objectName, bool needsReading)
{
    m_places.append({objectName, Made::title(), needsReading, [this]() -> Page* { return new Made(m_workbench); }});
    m_pages->addWidget(new QWidget);
    m_tabs->addTab(Made::title());
}

Page* NodeView::madePage(int index)
{
    if (Page* known = pageAt(index))
        return known;
    const Place& place = m_places.at(index);
    Page* page = place.make();
    page->setObjectName(place.objectName);
    connectPage(page);
    QWidget* empty = m_pages->widget(index);
    m_pages->insertWidget(index, page);
    m_pages->removeWidget(empty);
    delete empty;
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    emit pageMade(page);
    if (m_id)
        page->showNode(*m_id, m_workbench.state(*m_id));
    return page;
}

void NodeView::connectPage(const Page* page)
{
    connect(page, &Page::giveRequested, this, &NodeView::openGiveDialog);
    connect(page, &Page::intentRequested, this, [this](const backend::Intent& intent) {
        if (!m_id)
            return;
        m_workbench.addIntent(*m_id, intent);
        showPage(u"plan"_s, {});
    });
    connect(page, &Page::pageRequested, this, &NodeView::showPage);
}

void NodeView::makeAllPages()
{
    m_makesPages = true;
    if (!pageAt(m_tabs->currentIndex())) {
        madePage(m_tabs->currentIndex());
        return QTimer::singleShot(0, this, &NodeView::makeAllPages);
    }
    for (int index = 0; index < m_pages->count(); ++index) {
        if (pageAt(index))
            continue;
        madePage(index);
        return QTimer::singleShot(0, this, &NodeView::makeAllPages);
    }
}

void NodeView::connectSignals()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &NodeView::goTo);
    connect(&m_workbench, &Workbench::nodeChanged, this, &NodeView::showState);
    connect(&m_workbench, &Workbench::nodeAdded, this, &NodeView::showMembers);
    connect(&m_workbench, &Workbench::nodeRemoved, this, &NodeView::showMembers);
    connect(m_members, &MembersLine::addRequested, this, &NodeView::addMembers);
    connect(m_members, &MembersLine::declined, this, &NodeView::declineMembers);
    const auto read = [this] {
        if (m_id)
            m_workbench.refresh(*m_id);
    };
    connect(m_header, &NodeHeader::readRequested, this, read);
    connect(m_banner, &NodeBanner::retryRequested, this, read);
    connect(m_nothingRead, &NothingRead::readRequested, this, read);
    connect(m_banner, &NodeBanner::keysRequested, this, &NodeView::showKeys);
    connect(m_header, &NodeHeader::giveRequested, this, [this] { openGiveDialog(); });
    connect(m_header, &NodeHeader::stopRequested, this, [this] {
        if (m_id)
            m_workbench.cancel(*m_id);
    });
}

void NodeView::showNode(Workbench::NodeId id)
{
    m_id = id;
    m_link = m_workbench.state(id).link;
    showState(id);
}

void NodeView::showNoNode() { m_id.reset(); }

void NodeView::showState(int id)
{
    if (m_id != id)
        return;
    const NodeState& state = m_workbench.state(id);
    m_header->showNode(state);
    m_banner->showNode(state);
    m_nothingRead->showNode(state);
    showBody();
    showMembers();
    showTabs(state);
    showAge(state);
    for (int index = 0; index < m_pages->count(); ++index)
        if (Page* page = pageAt(index))
            page->showNode(id, state);
    if (m_makesPages)
        madePage(m_tabs->currentIndex());
    const bool hasJustChanged = m_link != state.link && state.link == NodeState::Link::HostKeyChanged;
    m_link = state.link;
    if (hasJustChanged)
        showKeys();
}

void NodeView::showTabs(const NodeState& state)
{
    for (int index = 0; index < m_pages->count(); ++index)
        if (const QString text = tabText(m_places.at(index).objectName, m_places.at(index).title, state); text != m_tabs->tabText(index))
            m_tabs->setTabText(index, text);
}

/// Old data stays readable, and looks old.
void NodeView::showAge(const NodeState& state)
{
    const bool isOld = LinkText::isOld(state) && state.snapshot;
    if (isOld == (m_pages->graphicsEffect() != nullptr))
        return;
    if (!isOld)
        return m_pages->setGraphicsEffect(nullptr);
    auto* effect = new QGraphicsOpacityEffect(m_pages);
    effect->setOpacity(oldOpacity);
    m_pages->setGraphicsEffect(effect);
}

void NodeView::showPage(const QString& objectName, const QString& selection)
{
    for (int index = 0; index < m_pages->count(); ++index) {
        if (m_places.at(index).objectName != objectName)
            continue;
        m_tabs->setCurrentIndex(index);
        if (!selection.isEmpty())
            madePage(index)->reveal(selection);
    }
}

void NodeView::showPageAt(int index) { m_tabs->setCurrentIndex(index); }

void NodeView::goTo(int index)
{
    if (m_makesPages || isVisible())
        madePage(index);
    m_pages->setCurrentIndex(index);
    showBody();
}

void NodeView::showBody()
{
    const bool isMissing = m_id && !m_workbench.state(*m_id).snapshot && m_places.at(m_tabs->currentIndex()).needsReading;
    m_body->setCurrentWidget(isMissing ? static_cast<QWidget*>(m_nothingRead) : m_pages);
}

void NodeView::startFilter()
{
    showPage(u"hardware"_s);
    madePage(m_tabs->currentIndex())->startFilter();
}

int NodeView::pageCount() const { return m_pages->count(); }

QString NodeView::shownPage() const { return m_places.at(m_tabs->currentIndex()).objectName; }

void NodeView::openGiveDialog(const QString& drive)
{
    if (!m_id)
        return;
    auto* dialog = new GiveDriveDialog(m_workbench, *m_id, drive, this);
    connect(dialog, &GiveDriveDialog::planned, this, [this] { showPage(u"plan"_s); });
    dialog->open();
}

void NodeView::showKeys()
{
    if (!m_id)
        return;
    auto* dialog = new HostKeyChangedDialog(m_workbench.state(*m_id), this);
    dialog->open();
}

void NodeView::showMembers()
{
    if (!m_id || !m_workbench.nodes().contains(*m_id))
        return;
    QStringList names;
    for (const NodeOffer& offer : memberOffers(m_workbench, *m_id))
        names.append(shownLine(offer.name));
    m_members->showMembers(m_workbench.state(*m_id).title, names);
}

void NodeView::addMembers()
{
    if (!m_id)
        return;
    auto* dialog = PickNodesDialog::membersOf(m_workbench, *m_id, this);
    dialog->open();
}

void NodeView::declineMembers()
{
    if (!m_id)
        return;
    QStringList names;
    for (const NodeOffer& offer : memberOffers(m_workbench, *m_id))
        names.append(offer.name);
    m_workbench.declineMembers(*m_id, names);
}

Page* NodeView::pageAt(int index) const { return qobject_cast<Page*>(m_pages->widget(index)); }

} // namespace gui
