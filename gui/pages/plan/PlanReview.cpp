// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanReview.h"

#include "IntentList.h"
#include "StepDocument.h"
#include "models/PlanText.h"
#include "models/ShownText.h"
#include "models/StepListModel.h"
#include "plan/Planner.h"
#include "widgets/LineIcon.h"
#include "widgets/StepDelegate.h"
#include "widgets/TextLabel.h"
#include "widgets/ViewSwitch.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int stepsWidth = 264;

} // namespace

PlanReview::PlanReview(QWidget* parent)
    : QWidget(parent)
    , m_views(new QStackedWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(new HairLine(HairLine::Weight::Soft, this));
    m_views->addWidget(createSteps());
    m_views->addWidget(createScript());
    layout->addWidget(m_views, 1);
    connect(m_asScript, &QPushButton::toggled, m_views, [this](bool isOn) { m_views->setCurrentIndex(isOn); });
}

QWidget* PlanReview::createHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(Look::pageMargin, 14, Look::pageMargin, 10);
    layout->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_headline = new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, TextLabel::Wrap::Yes);
    m_headline->setObjectName(u"headline"_s);
    line->addWidget(m_headline, 1);
    line->addWidget(createSwitch());
    auto* copyButton = new QPushButton(LineIcon::icon(u"edit-copy"_s), tr("&Copy"), head);
    copyButton->setObjectName(u"copy"_s);
    line->addWidget(copyButton);
    layout->addLayout(line);
    m_intents = new IntentList(head);
    layout->addWidget(m_intents);
    connect(copyButton, &QPushButton::clicked, this, &PlanReview::copy);
    connect(m_intents, &IntentList::takeBackRequested, this, &PlanReview::takeBackRequested);
    return head;
}

QWidget* PlanReview::createSwitch()
{
    m_asScript = new QPushButton(tr("As a she&ll script"));
    m_asScript->setObjectName(u"asScript"_s);
    auto* asSteps = new QPushButton(tr("St&eps and diffs"));
    asSteps->setObjectName(u"asSteps"_s);
    return new ViewSwitch(asSteps, m_asScript);
}

QWidget* PlanReview::createSteps()
{
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"reviewParts"_s);
    splitter->setChildrenCollapsible(false);
    m_steps = new StepListModel(this);
    m_stepList = new QListView(splitter);
    m_stepList->setObjectName(u"steps"_s);
    m_stepList->setAccessibleName(tr("Steps"));
    m_stepList->setModel(m_steps);
    m_stepList->setItemDelegate(new StepDelegate(m_stepList));
    m_stepList->setFrameShape(QFrame::NoFrame);
    m_stepList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_document = new StepDocument(splitter);
    m_document->setObjectName(u"document"_s);
    splitter->addWidget(m_stepList);
    splitter->addWidget(m_document);
    splitter->setSizes({stepsWidth, 3 * stepsWidth});
    splitter->setStretchFactor(1, 1);
    connect(m_stepList, &QListView::clicked, this, [this](const auto& index) { m_document->scrollTo(index.row()); });
    connect(m_stepList, &QListView::activated, this, [this](const auto& index) { m_document->scrollTo(index.row()); });
    connect(m_document, &StepDocument::stepReached, this,
            [this](int step) { m_stepList->setCurrentIndex(m_steps->index(step)); });
    return splitter;
}

QWidget* PlanReview::createScript()
{
    m_script = new QPlainTextEdit(this);
    m_script->setObjectName(u"script"_s);
    m_script->setAccessibleName(tr("The plan as a shell script"));
    m_script->setReadOnly(true);
    m_script->setTabChangesFocus(true);
    m_script->setFrameShape(QFrame::NoFrame);
    m_script->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_script->setFont(Look::font(Look::TextRole::Fixed));
    m_script->document()->setDocumentMargin(20);
    return m_script;
}

void PlanReview::show(const NodeState& state)
{
    m_headline->setText(PlanText::headline(state));
    if (!state.plan || (m_shown == state.plan && m_nodeName == state.title))
        return;
    m_shown = state.plan;
    m_nodeName = state.title;
    m_intents->show(PlanText::sentences(state), state.plan->undoes.isEmpty() ? state.draft.size() : 0);
    m_steps->show(*state.plan);
    m_document->show(*state.plan, state.snapshot ? adviceOn(*state.plan, *state.snapshot) : QList<GiftAdvice>());
    m_stepList->setCurrentIndex(m_steps->index(0));
    m_script->setPlainText(shownText(backend::shellScript(*state.plan, state.title)));
}

void PlanReview::copy()
{
    if (m_shown)
        QGuiApplication::clipboard()->setText(m_asScript->isChecked()
                                                  ? QString::fromUtf8(backend::shellScript(*m_shown, m_nodeName))
                                                  : PlanText::asText(*m_shown));
}

} // namespace gui
