// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementBlock.h"

#include "EvidenceLine.h"
#include "SignLabel.h"
#include "TextLabel.h"

#include <QHBoxLayout>

namespace gui {
namespace {

constexpr qsizetype mostLines = 3;

} // namespace

StatementBlock::StatementBlock(QWidget* parent)
    : QWidget(parent)
    , m_sign(new Sign(State::Note))
    , m_sentence(new TextLabel({}, Look::TextRole::Secondary, Look::Tone::Second, TextLabel::Wrap::Yes))
    , m_lines(new QVBoxLayout)
{
    auto* text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(m_sentence);
    text->addLayout(m_lines);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(text, 1);
}

void StatementBlock::setStatement(const OverviewText::Statement& statement)
{
    m_sign->setState(statement.state);
    m_sentence->setText(statement.sentence);
    if (statement.evidence == m_evidence)
        return;
    m_evidence = statement.evidence;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& evidence : m_evidence.first(qMin(mostLines, m_evidence.size())))
        m_lines->addWidget(new EvidenceLine(evidence));
}

} // namespace gui
