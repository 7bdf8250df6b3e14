// SPDX-License-Identifier: GPL-3.0-or-later
#include "LaneChain.h"

#include "DrawnText.h"
#include "LineIcon.h"
#include "PlainText.h"
#include "models/ProofText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int padding = 14;
constexpr int iconSide = 16;
constexpr int signSide = 16;
constexpr int signRoom = 24; ///< of the line, which breaks around its sign
constexpr int narrowestGap = 40;
constexpr int widestGap = 96;
constexpr int wordGap = 12;

int lineHeight() { return QFontMetrics(Look::font(Look::TextRole::Strong)).height() + 2; }
int boxHeight() { return 2 * lineHeight() + 20; }

QPen penOf(backend::Check::Result result, const QPalette& palette)
{
    using Result = backend::Check::Result;
    if (result == Result::Proved)
        return QPen(Look::chart(Look::Hue::Drive, palette), 4, Qt::SolidLine, Qt::FlatCap);
    const QColor color = result == Result::Wrong ? Look::color(Look::Tone::Blocked, palette) : Look::line(palette);
    QPen pen(color, 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 3});
    return pen;
}

} // namespace

LaneChain::LaneChain(const ProofLane& lane, QWidget* parent)
    : QWidget(parent)
    , m_lane(lane)
{
    setObjectName(u"lane"_s);
    setAccessibleName(tr("The way of the drive into the guest"));
    setAccessibleDescription(inWords(lane));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LaneChain::sizeHint() const
{
    return {720, boxHeight() + 10 + lineHeight()};
}

QSize LaneChain::minimumSizeHint() const { return {440, sizeHint().height()}; }

int LaneChain::gap() const { return qBound(narrowestGap, width() / 12, widestGap); }

int LaneChain::boxWidth() const
{
    const auto places = static_cast<int>(m_lane.places.size());
    return places == 0 ? 0 : (width() - (places - 1) * gap()) / places;
}

QRect LaneChain::mirrored(const QRect& rect) const { return QStyle::visualRect(layoutDirection(), this->rect(), rect); }

QRect LaneChain::placeRect(qsizetype place) const
{
    const int step = boxWidth() + gap();
    const bool isLast = place == m_lane.places.size() - 1;
    const int left = static_cast<int>(place) * step;
    return mirrored({left, 0, isLast ? width() - left : boxWidth(), boxHeight()});
}

QRect LaneChain::signRect(qsizetype way) const
{
    QRect sign(0, 0, signSide, signSide);
    const int left = static_cast<int>(way) * (boxWidth() + gap()) + boxWidth();
    sign.moveCenter({left + gap() / 2, boxHeight() / 2});
    return mirrored(sign);
}

bool LaneChain::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    for (qsizetype place = 0; place < m_lane.places.size(); ++place)
        if (placeRect(place).contains(help->pos()))
            text = m_lane.places.at(place).title + u'\n' + m_lane.places.at(place).detail;
    for (qsizetype way = 0; way < m_lane.ways.size(); ++way)
        if (signRect(way).contains(help->pos()))
            text = ProofText::word(m_lane.ways.at(way));
    QToolTip::showText(help->globalPos(), PlainText::toolTip(text), this);
    return true;
}

void LaneChain::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype way = 0; way < m_lane.ways.size(); ++way)
        paintWay(painter, way);
    for (qsizetype place = 0; place < m_lane.places.size(); ++place)
        paintPlace(painter, place);
    paintSerials(painter);
}

void LaneChain::paintPlace(QPainter& painter, qsizetype place) const
{
    const auto& what = m_lane.places.at(place);
    const QRect box = placeRect(place);
    painter.setPen(Look::line(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Look::corner, Look::corner);
    const QRect inner = box.adjusted(padding, 10, -padding, -10);
    const auto inBox = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), inner, rect); };
    const QRect icon(inner.left(), inner.top() + (lineHeight() - iconSide) / 2, iconSide, iconSide);
    LineIcon::paint(painter, inBox(icon), what.icon, Look::color(Look::Tone::Accent, palette()));
    const int indent = iconSide + 10;
    const QRect upper(inner.left() + indent, inner.top(), inner.width() - indent, lineHeight());
    const auto draw = [&](const QRect& rect, Look::TextRole role, Look::Tone tone, Qt::TextElideMode mode, const QString& text) {
        painter.setFont(Look::font(role));
        painter.setPen(Look::color(tone, palette()));
        DrawnText::draw(painter, inBox(rect), text, DrawnText::Reading::Name, DrawnText::usual, mode);
    };
    draw(upper, Look::TextRole::Strong, Look::Tone::Text, Qt::ElideRight, what.title);
    draw(upper.translated(0, lineHeight()), Look::TextRole::Fixed, Look::Tone::Second, Qt::ElideMiddle, what.detail);
}

void LaneChain::paintWay(QPainter& painter, qsizetype way) const
{
    const auto result = m_lane.ways.at(way);
    const QRect sign = signRect(way);
    const int reach = gap() / 2;
    const double middle = boxHeight() / 2.0;
    const int centre = sign.center().x() + 1;
    painter.setPen(penOf(result, palette()));
    painter.drawLine(QPointF(centre - reach, middle), QPointF(centre - signRoom / 2.0, middle));
    painter.drawLine(QPointF(centre + signRoom / 2.0, middle), QPointF(centre + reach, middle));
    StateSign::paint(painter, sign, ProofText::sign(result), palette());
}

/// Text in a row, from its near end on; `room` shrinks by what it took.
void LaneChain::paintWord(QPainter& painter, const Word& word, bool atFarEnd, QRect& room) const
{
    if (word.text.isEmpty())
        return;
    const QFontMetrics metrics(Look::font(word.role));
    QRect place = room;
    place.setWidth(qMin(metrics.horizontalAdvance(word.text) + 2, width() / 3));
    if (atFarEnd)
        place.moveRight(room.right());
    painter.setFont(Look::font(word.role));
    painter.setPen(Look::color(word.tone, palette()));
    DrawnText::draw(painter, mirrored(place), word.text, DrawnText::Reading::Name, Qt::AlignCenter, Qt::ElideMiddle);
    if (atFarEnd)
        room.setRight(place.left() - wordGap);
    else
        room.setLeft(place.right() + wordGap);
}

void LaneChain::paintSerials(QPainter& painter) const
{
    using Role = Look::TextRole;
    using Tone = Look::Tone;
    QRect room(padding, boxHeight() + 10, width() - 2 * padding, lineHeight());
    const bool isRecorded = !m_lane.serial.isEmpty();
    paintWord(painter, isRecorded ? Word{m_lane.serial, Role::Fixed, Tone::Text}
                                  : Word{tr("no serial was recorded"), Role::Secondary, Tone::Second}, false, room);
    paintWord(painter, {m_lane.recorded, Role::Secondary, Tone::Second}, false, room);
    const bool isSeen = !m_lane.serialInGuest.isEmpty();
    paintWord(painter, isSeen ? Word{m_lane.serialInGuest, Role::Fixed, Tone::Text}
                              : Word{tr("not seen"), Role::Secondary, Tone::Second}, true, room);
    const bool isSame = m_lane.sameSerial == backend::Check::Result::Proved;
    const Word verdict{serialWord(m_lane), Role::Strong, isSame ? Tone::Text : StateSign::tone(ProofText::sign(m_lane.sameSerial))};
    const int wide = QFontMetrics(Look::font(verdict.role)).horizontalAdvance(verdict.text) + 2;
    QRect middle(qBound(room.left(), (width() - wide) / 2, qMax(room.left(), room.right() - wide)), room.top(), wide, room.height());
    const QRect word = middle;
    paintWord(painter, verdict, false, middle);
    const auto line = [&](int from, int to) {
        if (to - from > wordGap)
            painter.fillRect(mirrored({from, room.center().y(), to - from, 1}), Look::softLine(palette()));
    };
    line(room.left(), word.left() - wordGap);
    line(word.right() + wordGap, room.right());
}

} // namespace gui
