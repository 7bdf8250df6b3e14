// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProblemLine.h"

#include "models/ShownText.h"
#include "widgets/SignLabel.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr qsizetype mostDetail = 1000;

} // namespace

ProblemLine::ProblemLine(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TextLabel({}, Look::TextRole::Body, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_detail(new TextLabel({}, Look::TextRole::Fixed, Look::Tone::Second, TextLabel::Wrap::Yes))
{
    m_sentence->setObjectName(u"measureProblem"_s);
    m_detail->letSelect();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(m_sentence);
    texts->addWidget(m_detail);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Look::pageMargin, 10, Look::pageMargin, 10);
    row->setSpacing(8);
    row->addWidget(new Sign(State::Attention), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(new HairLine);
    hide();
}

void ProblemLine::say(const QString& sentence, const QString& detail)
{
    m_sentence->setText(sentence);
    m_detail->setText(shownText(detail.left(mostDetail)).trimmed());
    m_detail->setVisible(!detail.isEmpty());
    setVisible(!sentence.isEmpty());
}

} // namespace gui
