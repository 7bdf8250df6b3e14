// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindingList.h"

#include "ClearRows.h"
#include "DiffBlock.h"
#include "EvidenceLine.h"
#include "SignLabel.h"
#include "TextLabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

using Wrap = TextLabel::Wrap;

FindingList::FindingList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
}

void FindingList::clear() { clearRows(m_rows); }

void FindingList::add(const backend::Finding& finding)
{
    QVBoxLayout* column = addRow(stateOf(finding.severity), finding.sentence, finding.meaning);
    for (const auto& evidence : finding.evidence)
        column->addWidget(new EvidenceLine(evidence));
    for (const auto& file : finding.files) {
        column->addSpacing(6);
        column->addWidget(new DiffBlock(file.path, tr("1. what this change wrote"), file.before, file.written));
        column->addSpacing(6);
        column->addWidget(new DiffBlock(file.path, tr("2. what was changed since, by somebody else"), file.written, file.now));
        column->addSpacing(6);
    }
    if (!finding.advice.isEmpty())
        column->addWidget(new TextLabel(finding.advice, Look::TextRole::Body, Look::Tone::Text, Wrap::Yes));
}

void FindingList::add(State state, const QString& sentence, const QString& meaning)
{
    addRow(state, sentence, meaning);
}

QVBoxLayout* FindingList::addRow(State state, const QString& sentence, const QString& meaning)
{
    auto* row = new QWidget(this);
    row->setAccessibleName(u"%1: %2"_s.arg(StateSign::word(state), sentence));
    auto* beside = new QHBoxLayout(row);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(9);
    auto* sign = new Sign(state, row);
    sign->setToolTip(StateSign::word(state));
    beside->addWidget(sign, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    auto* title = new TextLabel(sentence, meaning.isEmpty() ? Look::TextRole::Body : Look::TextRole::Strong,
                                Look::Tone::Text, Wrap::Yes);
    column->addWidget(title);
    if (!meaning.isEmpty())
        column->addWidget(new TextLabel(meaning, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    beside->addLayout(column, 1);
    m_rows->addWidget(row);
    return column;
}

} // namespace gui
