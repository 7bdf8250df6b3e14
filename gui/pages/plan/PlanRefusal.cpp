// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanRefusal.h"

#include "IntentList.h"
#include "models/PlanText.h"
#include "widgets/FindingList.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace gui {

PlanRefusal::PlanRefusal(QWidget* parent)
    : QWidget(parent)
    , m_headline(new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_intents(new IntentList(this))
    , m_findings(new FindingList(this))
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Look::pageMargin, 14, Look::pageMargin, 10);
    head->setSpacing(6);
    head->addWidget(m_headline);
    head->addWidget(m_intents);
    auto* page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    auto* list = new QVBoxLayout(page);
    list->setContentsMargins(Look::pageMargin, 18, Look::pageMargin, 18);
    list->addWidget(m_findings);
    list->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Why it is refused"));
    area->setWidget(page);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new HairLine(HairLine::Weight::Soft, this));
    layout->addWidget(area, 1);
    m_headline->setObjectName(u"refusal"_s);
    connect(m_intents, &IntentList::takeBackRequested, this, &PlanRefusal::takeBackRequested);
}

void PlanRefusal::show(const NodeState& state)
{
    m_headline->setText(PlanText::headline(state));
    if (!state.plan || m_shown == state.plan)
        return;
    m_shown = state.plan;
    m_intents->show(PlanText::sentences(state), state.plan->undoes.isEmpty() ? state.draft.size() : 0);
    m_findings->clear();
    for (const auto& finding : state.plan->refused)
        m_findings->add(finding);
    for (const auto& finding : state.plan->warnings)
        m_findings->add(finding);
}

} // namespace gui
