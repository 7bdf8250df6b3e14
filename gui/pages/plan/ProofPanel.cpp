// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofPanel.h"

#include "ProofTable.h"
#include "models/ProofModel.h"
#include "models/ProofText.h"
#include "widgets/ClearRows.h"
#include "widgets/IconView.h"
#include "widgets/LaneChain.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int signSide = 20;
using Wrap = TextLabel::Wrap;

} // namespace

ProofPanel::ProofPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_sign(new IconView({}, signSide, this))
    , m_headline(new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, Wrap::Yes))
    , m_note(new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes))
    , m_lanes(new QVBoxLayout)
    , m_model(new ProofModel(this))
    , m_table(new ProofTable)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The proof"));
    viewport()->setBackgroundRole(QPalette::Base);
    m_table->setModel(m_model);
    m_lanes->setSpacing(20);
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(Look::pageMargin, 18, Look::pageMargin, 16);
    layout->setSpacing(0);
    layout->addLayout(createHead());
    layout->addSpacing(22);
    layout->addLayout(m_lanes);
    layout->addSpacing(16);
    layout->addWidget(m_table);
    layout->addStretch(1);
    setWidget(page);
    connect(m_table, &ProofTable::rowChosen, this, [this](const QRect& row) {
        const QRect shown = row.translated(m_table->pos());
        ensureVisible(0, shown.center().y(), 0, shown.height());
    });
}

QLayout* ProofPanel::createHead()
{
    m_headline->setObjectName(u"proofHeadline"_s);
    m_note->setObjectName(u"proofNote"_s);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(m_headline);
    texts->addWidget(m_note);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* sign = new QVBoxLayout; // beside the first line, however many there are
    sign->setContentsMargins(0, qMax(0, (m_headline->fontMetrics().height() - signSide) / 2 + 1), 0, 0);
    sign->addWidget(m_sign);
    sign->addStretch(1);
    head->addLayout(sign);
    head->addLayout(texts, 1);
    return head;
}

void ProofPanel::show(const NodeState& state, int vmid)
{
    const auto verdict = ProofText::verdict(state, vmid);
    m_sign->setIcon(StateSign::icon(verdict.sign));
    m_headline->setText(verdict.headline);
    m_note->setText(verdict.note);
    const bool isShown = ProofText::proofOf(state, vmid);
    m_model->show(isShown ? state.proof : std::nullopt);
    showLanes(isShown ? proofLanes(state) : QList<ProofLane>());
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->fit();
}

void ProofPanel::showLanes(const QList<ProofLane>& lanes)
{
    if (lanes == m_shown)
        return;
    m_shown = lanes;
    clearRows(m_lanes);
    for (const ProofLane& lane : lanes)
        m_lanes->addWidget(new LaneChain(lane));
}

} // namespace gui
