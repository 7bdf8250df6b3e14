// SPDX-License-Identifier: GPL-3.0-or-later
#include "SignLabel.h"

#include "TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace gui {

Sign::Sign(State state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
{
    setFixedSize(16, 16);
}

void Sign::setState(State state)
{
    m_state = state;
    update();
}

void Sign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    StateSign::paint(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_state, palette());
}

SignLabel::SignLabel(State state, QWidget* parent)
    : QWidget(parent)
    , m_sign(new Sign(state))
    , m_word(new TextLabel)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_sign);
    layout->addWidget(m_word);
    layout->addStretch();
    setState(state);
}

void SignLabel::setState(State state)
{
    m_sign->setState(state);
    m_word->setText(StateSign::word(state));
    m_word->setTone(StateSign::tone(state));
}

} // namespace gui
