// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusItem.h"

#include "DrawnText.h"
#include "LanePainter.h"
#include "LineIcon.h"
#include "Look.h"
#include "PlainText.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int margin = 10;
constexpr int iconWidth = 22;
constexpr int gap = 6;

QFont wordFont()
{
    QFont font = Look::font(Look::TextRole::Secondary);
    font.setWeight(QFont::DemiBold);
    return font;
}

int widthOf(const QFont& font, const QString& text) { return QFontMetrics(font).horizontalAdvance(text); }

} // namespace

StatusItem::StatusItem(const QString& icon, const QString& word, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_word(word)
{
    setLayoutDirection(Qt::LeftToRight); // the word stands before its sentence
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSentence({});
}

void StatusItem::setSentence(const QString& sentence)
{
    m_sentence = sentence;
    setAccessibleName(u"%1: %2"_s.arg(m_word, sentence));
    setToolTip(PlainText::toolTip(sentence));
    updateGeometry();
    update();
}

QSize StatusItem::sizeHint() const
{
    const QFont second = Look::font(Look::TextRole::Secondary);
    return {2 * margin + iconWidth + widthOf(wordFont(), m_word) + gap + widthOf(second, m_sentence) + 2, 26};
}

QSize StatusItem::minimumSizeHint() const
{
    return {2 * margin + iconWidth + widthOf(wordFont(), m_word), 26};
}

void StatusItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), Look::softLine(palette()));
    const QColor text = Look::color(Look::Tone::Text, palette());
    LineIcon::paint(painter, QRectF(margin, (height() - 16) / 2.0, 16, 16), m_icon, text);
    QRect line = rect().adjusted(margin + iconWidth, 0, -margin, 0);
    painter.setFont(wordFont());
    painter.setPen(text);
    DrawnText::draw(painter, line, m_word, DrawnText::Reading::Whole);
    line.setLeft(line.left() + widthOf(wordFont(), m_word) + gap);
    const QFont second = Look::font(Look::TextRole::Secondary);
    painter.setFont(second);
    painter.setPen(Look::color(Look::Tone::Second, palette()));
    DrawnText::draw(painter, line, m_sentence, DrawnText::Reading::Name);
    if (hasFocus())
        LanePainter::focusRing(painter, rect().adjusted(1, 1, -1, -1), palette());
}

} // namespace gui
