// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace gui {

TextLabel::TextLabel(const QString& text, Look::TextRole role, Look::Tone tone, Wrap wrap, QWidget* parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(wrap == Wrap::Yes);
    applyLook();
}

void TextLabel::setTone(Look::Tone tone)
{
    m_tone = tone;
    applyLook();
}

void TextLabel::setRole(Look::TextRole role)
{
    m_role = role;
    applyLook();
}

void TextLabel::letSelect()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        applyLook();
}

void TextLabel::applyLook()
{
    const QFont wanted = Look::font(m_role);
    if (font() != wanted)
        setFont(wanted);
    const QColor color = Look::color(m_tone, QApplication::palette());
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    own.setColor(QPalette::Text, color);
    setPalette(own);
}

HairLine::HairLine(Weight weight, QWidget* parent)
    : QWidget(parent)
    , m_weight(weight)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HairLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_weight == Weight::Soft ? Look::softLine(palette()) : Look::line(palette()));
}

} // namespace gui
