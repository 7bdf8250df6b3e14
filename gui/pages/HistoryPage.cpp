// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryPage.h"

#include "dialogs/ConfirmDialog.h"
#include "dialogs/SaveReport.h"
#include "history/HistoryPanel.h"
#include "models/JournalText.h"
#include "models/ProofText.h"
#include "models/ShownText.h"
#include "widgets/ButtonBar.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int panelWidth = 400;
using Wrap = TextLabel::Wrap;

} // namespace

HistoryPage::HistoryPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, parent)
    , m_headline(new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, Wrap::Yes))
    , m_views(new QStackedWidget(this))
    , m_model(new HistoryModel(this))
    , m_tree(new QTreeView(this))
    , m_panel(new HistoryPanel(this))
    , m_bar(new ButtonBar(this))
{
    setObjectName(u"history"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setContentsMargins(Look::pageMargin, 14, Look::pageMargin, 12);
    m_headline->setObjectName(u"historyHeadline"_s);
    createTree();
    auto* empty = new TextLabel(tr("What you apply is listed here, with every step, its output and the way back."),
                                Look::TextRole::Body, Look::Tone::Second, Wrap::Yes);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty->setContentsMargins(Look::pageMargin, 0, Look::pageMargin, 0);
    m_views->addWidget(empty);
    m_views->addWidget(createBody());
    m_report = m_bar->addButton(tr("Sa&ve report…"), u"report"_s, u"document-save"_s);
    m_undo = m_bar->addButton(tr("&Undo…"), u"undo"_s);
    m_goOn = m_bar->addButton(tr("Go o&n…"), u"goOn"_s, u"media-playback-start"_s);
    Look::setFilled(m_goOn);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_headline);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_bar);
    connectSignals();
}

QString HistoryPage::title() { return tr("H&istory"); }

QWidget* HistoryPage::createBody()
{
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new HairLine(HairLine::Weight::Soft, body));
    auto* splitter = new QSplitter(body);
    splitter->setObjectName(u"historyParts"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({2 * panelWidth, panelWidth});
    layout->addWidget(splitter, 1);
    return body;
}

void HistoryPage::createTree()
{
    m_tree->setObjectName(u"entries"_s);
    m_tree->setAccessibleName(tr("Applied changes"));
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIconSize({16, 16});
    m_tree->setIndentation(20);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setMinimumWidth(420);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(60);
    m_tree->header()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_tree->header()->resizeSection(HistoryModel::When, 80);
    m_tree->header()->resizeSection(HistoryModel::Took, 76);
    m_tree->header()->resizeSection(HistoryModel::Result, 150);
}

void HistoryPage::connectSignals()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showSelection);
    connect(m_report, &QPushButton::clicked, this, [this] {
        if (const auto* entry = chosenEntry())
            saveReport(*entry, ProofText::proofAfter(m_workbench.state(m_id), *entry), this);
    });
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undo);
    connect(m_goOn, &QPushButton::clicked, this, &HistoryPage::askToGoOn);
}

void HistoryPage::showNode(Workbench::NodeId id, const NodeState& state)
{
    const bool isOther = id != m_id;
    m_id = id;
    showHeadline(state);
    if (isOther || m_model->entries() != state.history || state.isApplying)
        showRows(state);
    m_views->setCurrentIndex(state.history.isEmpty() ? 0 : 1);
    m_bar->setVisible(!state.history.isEmpty());
    showSelection();
}

void HistoryPage::showHeadline(const NodeState& state)
{
    const QString node = shownLine(state.title);
    const auto count = static_cast<int>(state.history.size());
    if (count == 0)
        return m_headline->setText(tr("Nothing was changed on %1 yet").arg(node));
    const QString changes = count == 1 ? tr("One change on %1").arg(node)
                                       : tr("%n changes on %1", nullptr, count).arg(node);
    const bool isOpen = state.history.first().state == backend::JournalEntry::State::Open && !state.isApplying;
    if (isOpen && state.history.first().owesRestart())
        m_headline->setText(tr("%1; the last one waits for a restart").arg(changes));
    else if (isOpen)
        m_headline->setText(tr("%1; the last one was interrupted").arg(changes));
    else if (state.history.first().canBeUndone())
        m_headline->setText(count == 1 ? tr("%1; it can be undone").arg(changes)
                                       : tr("%1; the last one can be undone").arg(changes));
    else
        m_headline->setText(changes);
}

void HistoryPage::showRows(const NodeState& state)
{
    const auto* entry = chosenEntry();
    const QString chosen = entry ? entry->id : QString();
    const auto step = m_model->placeOf(m_tree->currentIndex()).step;
    m_model->show(state);
    for (int day = 0; day < m_model->rowCount(); ++day) {
        m_tree->setFirstColumnSpanned(day, {}, true);
        m_tree->expand(m_model->index(day, 0));
    }
    const auto& entries = m_model->entries();
    const auto again = std::find_if(entries.begin(), entries.end(), [&](const auto& known) { return known.id == chosen; });
    if (again == entries.end())
        return m_tree->setCurrentIndex(m_model->indexOf({0, {}}));
    const auto place = again - entries.begin();
    m_tree->setCurrentIndex(m_model->indexOf({place, step && *step < again->steps.size() ? step : std::nullopt}));
}

void HistoryPage::showSelection()
{
    showBar();
    const auto place = m_model->placeOf(m_tree->currentIndex());
    const auto* entry = chosenEntry();
    const Shown now{entry ? *entry : backend::JournalEntry(), place, place.entry && m_model->isRunning(*place.entry)};
    if (m_shown == now)
        return;
    m_shown = now;
    if (place.step)
        m_panel->show(*entry, *place.step, now.isRunning);
    else if (entry)
        m_panel->show(*entry, now.isRunning);
    else
        m_panel->showNothing();
}

void HistoryPage::showBar()
{
    const auto* entry = chosenEntry();
    const NodeState& state = m_workbench.state(m_id);
    m_report->setEnabled(entry);
    m_undo->setEnabled(entry && entry->canBeUndone() && state.node.canChange() && !state.isApplying && state.snapshot);
    const bool isOpen = entry && entry->state == backend::JournalEntry::State::Open && !state.isApplying;
    m_goOn->setVisible(isOpen);
    m_goOn->setEnabled(isOpen && state.node.canChange() && state.link == NodeState::Link::Connected);
    if (isOpen)
        m_bar->say(State::Attention, entry->owesRestart() ? tr("The node has to restart before this goes on.")
                                                          : tr("This change is not at its end."),
                   tr("Going on looks first which steps took effect."));
    else if (!entry)
        m_bar->say({}, {}, tr("Choose a change to save its report or to undo it."));
    else if (!entry->undoneBy.isEmpty())
        m_bar->say({}, {}, tr("This change was already taken back."));
    else if (!entry->canBeUndone())
        m_bar->say({}, {}, tr("There is nothing of it to undo."));
    else if (!state.node.canChange())
        m_bar->say({}, {}, tr("This is a file: nothing can be undone on it."));
    else if (!state.snapshot)
        m_bar->say({}, {}, tr("Read the node first; an undo is planned from what it is now."));
    else
        m_bar->say({}, {}, tr("You review the undo like any other plan."));
}

void HistoryPage::askToGoOn()
{
    const auto* entry = chosenEntry();
    if (!entry)
        return;
    auto* dialog = new ConfirmDialog({tr("Go on"), tr("Go on with “%1”?").arg(JournalText::title(*entry)),
                                      JournalText::goingOn(*entry), tr("&Go on"), tr("&Leave it")},
                                     State::Attention, this);
    connect(dialog, &QDialog::accepted, this, [this, id = m_id, entryId = entry->id] {
        if (!m_workbench.nodes().contains(id))
            return;
        m_workbench.resume(id, entryId);
        emit pageRequested(u"plan"_s, {});
    });
    dialog->open();
}

const backend::JournalEntry* HistoryPage::chosenEntry() const
{
    const auto place = m_model->placeOf(m_tree->currentIndex());
    return place.entry ? &m_model->entries().at(*place.entry) : nullptr;
}

void HistoryPage::reveal(const QString& entryId)
{
    const auto& entries = m_model->entries();
    for (qsizetype entry = 0; entry < entries.size(); ++entry)
        if (entries.at(entry).id == entryId)
            m_tree->setCurrentIndex(m_model->indexOf({entry, {}}));
}

void HistoryPage::undo()
{
    const auto* entry = chosenEntry();
    if (!entry)
        return;
    m_workbench.reviewUndo(m_id, QString(entry->id));
    emit pageRequested(u"plan"_s, {});
}

} // namespace gui
