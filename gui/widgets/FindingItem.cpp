// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindingItem.h"

#include "EvidenceLine.h"
#include "SignLabel.h"
#include "TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int leastStateColumn = 88;
constexpr int signAndGap = 21; ///< SignLabel's, before the word
constexpr qsizetype mostEvidence = 4;

/// The same for every finding, so that what they say stands in one column.
int stateColumn()
{
    return qMax(leastStateColumn, signAndGap + StateSign::widestWord(QFontMetrics(Look::font(Look::TextRole::Body))));
}

} // namespace

FindingItem::FindingItem(const FindingRow& row, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(u"%1: %2"_s.arg(StateSign::word(row.state), row.title));
    auto* sign = new SignLabel(row.state);
    sign->setFixedWidth(stateColumn());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 13, 0, 13);
    layout->setSpacing(16);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(createText(row), 1);
    addRemedy(row.remedy, *layout);
}

QLayout* FindingItem::createText(const FindingRow& row)
{
    auto* text = new QVBoxLayout;
    text->setSpacing(3);
    text->addWidget(new TextLabel(row.title, Look::TextRole::Strong, Look::Tone::Text, TextLabel::Wrap::Yes));
    if (!row.meaning.isEmpty())
        text->addWidget(new TextLabel(row.meaning, Look::TextRole::Body, Look::Tone::Second, TextLabel::Wrap::Yes));
    if (!row.evidence.isEmpty())
        text->addSpacing(2);
    for (const auto& evidence : row.evidence.first(qMin(mostEvidence, row.evidence.size())))
        text->addWidget(new EvidenceLine(evidence));
    if (const auto more = row.evidence.size() - mostEvidence; more > 0)
        text->addWidget(new TextLabel(tr("and %n more line(s)", nullptr, static_cast<int>(more)),
                                      Look::TextRole::Secondary, Look::Tone::Second));
    text->addStretch();
    return text;
}

void FindingItem::addRemedy(const Remedy& remedy, QLayout& layout)
{
    if (remedy.kind == Remedy::Kind::None)
        return;
    auto* button = new QPushButton(remedy.label);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, remedy] { emit remedyRequested(remedy); });
}

} // namespace gui
