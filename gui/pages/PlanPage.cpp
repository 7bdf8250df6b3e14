// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanPage.h"

#include "dialogs/ApplyDialog.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/SaveReport.h"
#include "models/ApplyText.h"
#include "models/JournalText.h"
#include "models/PlanText.h"
#include "models/ProofText.h"
#include "models/ShownText.h"
#include "plan/ChangesMenu.h"
#include "plan/PlanRefusal.h"
#include "plan/PlanReview.h"
#include "plan/ProofOffers.h"
#include "plan/ResultView.h"
#include "widgets/ButtonBar.h"
#include "widgets/LineIcon.h"
#include "widgets/PlainText.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using Wrap = TextLabel::Wrap;
constexpr int mostTries = 4; ///< to prove by itself

/// Tells one result from the next.
QString keyOf(const NodeState& state)
{
    return (state.applied ? state.applied->id : QString()) + u'\n'
        + (state.applyProblem ? state.applyProblem->message : QString());
}

QString afterProblem(const std::optional<backend::JournalEntry>& applied)
{
    if (applied && applied->canBeUndone())
        return PlanPage::tr("What was done can be taken back; you review it like any other plan.");
    if (applied && !JournalText::wayBack(*applied).isEmpty())
        return PlanPage::tr("Look at the node before you go on; the way back by hand stands above.");
    return PlanPage::tr("Nothing has to be taken back.");
}

} // namespace

PlanPage::PlanPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, parent)
    , m_views(new QStackedWidget(this))
    , m_review(new PlanReview(this))
    , m_refusal(new PlanRefusal(this))
    , m_result(new ResultView(this))
    , m_bar(new ButtonBar(this))
    , m_changes(new ChangesMenu(this))
{
    setObjectName(u"plan"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_views->insertWidget(Empty, createEmpty());
    m_views->insertWidget(Review, m_review);
    m_views->insertWidget(Refused, m_refusal);
    m_views->insertWidget(Progress, m_result);
    createBar();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_bar);
    connectSignals();
}

QString PlanPage::title() { return tr("&Plan"); }

QWidget* PlanPage::createEmpty()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(Look::pageMargin, 20, Look::pageMargin, 20);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("Nothing is planned"), Look::TextRole::PageSentence));
    auto* text = new TextLabel(tr("Give a drive to a VM, or undo an earlier change in the history. What would be done "
                                  "is shown here first, line by line, with the way back. Nothing on the node changes "
                                  "before you apply it."),
                               Look::TextRole::Body, Look::Tone::Second, Wrap::Yes);
    text->setMaximumWidth(620);
    layout->addWidget(text);
    auto* give = new QPushButton(LineIcon::onFilled(u"drive-harddisk"_s), tr("&Give a drive to a VM…"), page);
    give->setObjectName(u"give"_s);
    Look::setFilled(give);
    auto* others = new QPushButton(tr("More cha&nges"), page);
    others->setObjectName(u"others"_s);
    others->setMenu(m_changes);
    auto* history = new QPushButton(tr("Sho&w the history"), page);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(give);
    buttons->addWidget(others);
    buttons->addWidget(history);
    buttons->addStretch(1);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(give, &QPushButton::clicked, this, [this] { emit giveRequested({}); });
    connect(history, &QPushButton::clicked, this, [this] { emit pageRequested(u"history"_s, {}); });
    return page;
}

void PlanPage::createBar()
{
    m_report = m_bar->addButton(tr("Sa&ve report…"), u"report"_s, u"document-save"_s);
    m_undo = m_bar->addButton(tr("&Undo…"), u"undo"_s, u"edit-undo"_s);
    m_stop = m_bar->addButton(tr("S&top after this step…"), u"stop"_s, u"process-stop"_s);
    m_leave = m_bar->addButton({}, u"leave"_s);
    m_offers = new ProofOffers(*m_bar);
    m_more = m_bar->addButton(tr("More cha&nges"), u"more"_s);
    m_more->setMenu(m_changes);
    m_discard = m_bar->addButton(tr("&Discard plan…"), u"discard"_s);
    m_apply = m_bar->addButton(tr("&Apply…"), u"apply"_s);
    Look::setFilled(m_apply);
}

void PlanPage::connectSignals()
{
    connect(m_review, &PlanReview::takeBackRequested, this, &PlanPage::takeBack);
    connect(m_refusal, &PlanRefusal::takeBackRequested, this, &PlanPage::takeBack);
    connect(m_result, &ResultView::checkRequested, this,
            [this](int vmid, const QString& pasted) { m_workbench.verify(m_id, vmid, pasted); });
    connect(m_report, &QPushButton::clicked, this, [this] {
        const NodeState& state = m_workbench.state(m_id);
        if (state.applied)
            saveReport(*state.applied, ProofText::proofAfter(state, *state.applied), this);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto applied = m_workbench.state(m_id).applied;
        dismissResult();
        if (applied)
            m_workbench.reviewUndo(m_id, applied->id);
    });
    connect(m_stop, &QPushButton::clicked, this, &PlanPage::askToStop);
    connect(m_leave, &QPushButton::clicked, this, &PlanPage::dismissResult);
    connect(m_offers, &ProofOffers::startRequested, this, &Page::intentRequested);
    connect(m_offers, &ProofOffers::measureRequested, this,
            [this](const QString& serial) { emit pageRequested(u"benchmarks"_s, serial); });
    connect(m_changes, &ChangesMenu::chosen, this, &Page::intentRequested);
    connect(m_discard, &QPushButton::clicked, this, &PlanPage::askToDiscard);
    connect(m_apply, &QPushButton::clicked, this, &PlanPage::askToApply);
    auto* undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, &PlanPage::takeBackLast);
}

void PlanPage::showNode(Workbench::NodeId id, const NodeState& state)
{
    m_id = id;
    m_changes->setNode(state);
    const View view = viewOf(state);
    switch (view) {
    case Empty: break;
    case Review: m_review->show(state); break;
    case Refused: m_refusal->show(state); break;
    case Progress: m_result->show(state); break;
    }
    m_views->setCurrentIndex(view);
    showBar(view, state);
    if (view == Progress)
        proveIfEnded(state);
}

PlanPage::View PlanPage::viewOf(const NodeState& state)
{
    if (state.isApplying)
        m_dismissed.remove(m_id);
    else
        m_stopping.remove(m_id);
    const bool isLeft = m_dismissed.value(m_id) == keyOf(state) && !state.isApplying;
    if (ApplyText::hasResult(state) && !isLeft)
        return Progress;
    if (!state.plan)
        return Empty;
    // A plan made after a result replaces it for good.
    m_dismissed.insert(m_id, keyOf(state));
    return state.plan->isRefused() ? Refused : Review;
}

void PlanPage::showBar(View view, const NodeState& state)
{
    m_bar->setVisible(view != Empty);
    for (QPushButton* button : {m_report, m_undo, m_stop, m_leave})
        button->setVisible(false);
    m_offers->hide();
    m_discard->setVisible(view == Review || view == Refused);
    m_more->setVisible((view == Review || view == Refused) && !state.draft.isEmpty()); // an undo stands alone
    m_apply->setVisible(view == Review && !state.plan->steps.isEmpty());
    if (view == Progress)
        return showProgressBar(state);
    const auto consequence = PlanText::consequence(state);
    const QString whyNot = PlanText::whyNot(state);
    const bool isStuck = view == Review && !state.plan->steps.isEmpty() && !whyNot.isEmpty();
    m_apply->setEnabled(whyNot.isEmpty());
    m_apply->setToolTip(PlainText::toolTip(whyNot));
    m_apply->setAccessibleDescription(whyNot);
    m_bar->say(isStuck ? State::Note : consequence.sign, isStuck ? whyNot : consequence.effect,
               isStuck ? QString() : consequence.safety);
}

void PlanPage::showProgressBar(const NodeState& state)
{
    const bool isStopping = m_stopping.value(m_id);
    const bool hasEntry = state.applied && !state.applied->id.isEmpty();
    m_stop->setVisible(state.isApplying);
    m_stop->setEnabled(!isStopping);
    m_report->setVisible(!state.isApplying && hasEntry);
    m_undo->setVisible(!state.isApplying && hasEntry && state.applied->canBeUndone());
    m_leave->setVisible(!state.isApplying);
    m_leave->setText(state.plan ? tr("Back to the p&lan") : tr("C&lose"));
    m_offers->show(state);
    if (state.isApplying)
        m_bar->say({}, {}, isStopping ? tr("Stopping after the step that runs now.")
                                      : tr("Stopping waits for the end of a step, and asks once."));
    else if (state.applyProblem)
        m_bar->say({}, {}, afterProblem(state.applied));
    else if (!m_offers->words().isEmpty())
        m_bar->say({}, {}, m_offers->words());
    else
        m_bar->say({}, {}, tr("Undo is reviewed like any other plan. The entry stays in the history."));
}

void PlanPage::proveIfEnded(const NodeState& state)
{
    if (state.isApplying || state.applyProblem || !state.applied || state.link != NodeState::Link::Connected)
        return;
    const auto vmid = PlanText::machineToProve(*state.applied);
    if (!vmid || ProofText::proofOf(state, *vmid) || !mayProve(m_id, state.applied->id))
        return;
    // Not from within the node's own change; by then it may be busy, and the next change comes back here.
    QMetaObject::invokeMethod(this, [this, id = m_id, vm = *vmid, entry = state.applied->id] {
        if (!m_workbench.nodes().contains(id) || !mayProve(id, entry))
            return;
        const NodeState& now = m_workbench.state(id);
        if (now.isApplying || now.link != NodeState::Link::Connected)
            return;
        m_proving.insert(id, {entry, m_proving.value(id).entry == entry ? m_proving.value(id).tries + 1 : 1});
        m_workbench.verify(id, vm);
    }, Qt::QueuedConnection);
}

/// A line that is lost while the proof is read comes back, and so does the question; not for ever.
bool PlanPage::mayProve(Workbench::NodeId id, const QString& entry) const
{
    const Proving known = m_proving.value(id);
    return known.entry != entry || known.tries < mostTries;
}

void PlanPage::takeBack(qsizetype index) { m_workbench.takeBackIntent(m_id, index); }

void PlanPage::takeBackLast()
{
    if (m_views->currentIndex() == Review || m_views->currentIndex() == Refused)
        takeBack(m_workbench.state(m_id).draft.size() - 1);
}

void PlanPage::askToDiscard()
{
    auto* dialog = new ConfirmDialog({tr("Discard plan"), tr("Discard the plan for %1?")
                                          .arg(shownLine(m_workbench.state(m_id).title)),
                                      tr("Nothing on the node changes; only what you planned here is forgotten."),
                                      tr("&Discard plan"), tr("&Keep it")},
                                     State::Note, this);
    connect(dialog, &QDialog::accepted, this, [this, id = m_id] {
        if (m_workbench.nodes().contains(id))
            m_workbench.discardPlan(id);
    });
    dialog->open();
}

void PlanPage::askToApply()
{
    auto* dialog = new ApplyDialog(m_workbench.state(m_id), this);
    const auto reviewed = m_workbench.state(m_id).plan;
    connect(dialog, &QDialog::accepted, this, [this, id = m_id, reviewed] {
        // What was confirmed is what is done: a plan that changed meanwhile is to be read again.
        if (m_workbench.nodes().contains(id) && m_workbench.state(id).plan == reviewed)
            m_workbench.apply(id);
    });
    dialog->open();
}

void PlanPage::askToStop()
{
    auto* dialog = new ConfirmDialog(
        {tr("Stop"), tr("Stop after the step that runs now?"),
         tr("A step always ends whole. What is done stays done and can be taken back; the steps after it are not "
            "begun."),
         tr("&Stop here"), tr("&Keep going")},
        State::Attention, this);
    connect(dialog, &QDialog::accepted, this, [this, id = m_id] {
        if (!m_workbench.nodes().contains(id) || !m_workbench.state(id).isApplying)
            return;
        m_stopping.insert(id, true);
        m_workbench.stopApplying(id);
        if (id == m_id)
            showNode(id, m_workbench.state(id));
    });
    dialog->open();
}

void PlanPage::dismissResult()
{
    const NodeState& state = m_workbench.state(m_id);
    m_dismissed.insert(m_id, keyOf(state));
    showNode(m_id, state);
}

} // namespace gui
