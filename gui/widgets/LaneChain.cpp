// SPDX-License-Identifier: GPL-3.0-or-later
#include "LaneChain.h"

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
        painter.drawText(inBox(rect), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, mode, rect.width()));
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

void LaneChain::paintSerials(QPainter& painter) const
{
    const QRect row(0, boxHeight() + 10, width(), lineHeight());
    const QFont fixed = Look::font(Look::TextRole::Fixed);
    const QFont small = Look::font(Look::TextRole::Secondary);
    const QFont strong = Look::font(Look::TextRole::Strong);
    int left = row.left() + padding;
    int right = row.right() - padding;
    const auto draw = [&](QRect rect, const QFont& font, Look::Tone tone, const QString& text) {
        painter.setFont(font);
        painter.setPen(Look::color(tone, palette()));
        painter.drawText(mirrored(rect), Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideMiddle, rect.width()));
    };
    const auto fromLeft = [&](const QFont& font, Look::Tone tone, const QString& text) {
        const int wide = qMin(QFontMetrics(font).horizontalAdvance(text) + 2, width() / 3);
        draw({left, row.top(), wide, row.height()}, font, tone, text);
        left += wide + 8;
    };
    if (m_lane.serial.isEmpty())
        fromLeft(small, Look::Tone::Second, tr("no serial was recorded"));
    else
        fromLeft(fixed, Look::Tone::Text, m_lane.serial);
    if (!m_lane.recorded.isEmpty())
        fromLeft(small, Look::Tone::Second, m_lane.recorded);
    const bool isSeen = !m_lane.serialInGuest.isEmpty();
    const QString atRight = isSeen ? m_lane.serialInGuest : tr("not seen");
    const int wide = qMin(QFontMetrics(isSeen ? fixed : small).horizontalAdvance(atRight) + 2, width() / 3);
    draw({right - wide, row.top(), wide, row.height()}, isSeen ? fixed : small,
         isSeen ? Look::Tone::Text : Look::Tone::Second, atRight);
    right -= wide + 8;
    const QString word = serialWord(m_lane);
    const int wordWidth = QFontMetrics(strong).horizontalAdvance(word) + 24;
    const int start = qBound(left, width() / 2 - wordWidth / 2, qMax(left, right - wordWidth));
    draw({start, row.top(), qMin(wordWidth, right - start), row.height()}, strong,
         m_lane.sameSerial == backend::Check::Result::Proved ? Look::Tone::Text : StateSign::tone(ProofText::sign(m_lane.sameSerial)), word);
    const int middle = row.center().y();
    const auto line = [&](int from, int to) {
        if (to - from > 12)
            painter.fillRect(mirrored({from, middle, to - from, 1}), Look::softLine(palette()));
    };
    line(left + 6, start - 4);
    line(start + wordWidth + 4, right - 6);
}

} // namespace gui
