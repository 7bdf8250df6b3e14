// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateSign.h"

#include "DrawingWatch.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace gui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StateSign)
};

QPen stroke(const QColor& color, double width = 1.5)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

// All signs are drawn on a 16 × 16 grid.

void disc(QPainter& p, const QColor& fill, const QColor& on)
{
    p.setPen(Qt::NoPen);
    p.setBrush(fill);
    p.drawEllipse(QPointF(8, 8), 7, 7);
    p.setPen(stroke(on, 1.75));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(QPolygonF{{4.8, 8.3}, {7.1, 10.5}, {11.2, 5.8}});
}

void triangle(QPainter& p, const QPalette& palette)
{
    const QColor fill = Look::isDark(palette) ? QColor(0xE6A417) : QColor(0xE69F00);
    p.setPen(stroke(fill, 1.5));
    p.setBrush(fill);
    p.drawPolygon(QPolygonF{{8, 1.9}, {14.8, 13.9}, {1.2, 13.9}});
    p.setPen(stroke(QColor(0x1C2025), 1.6));
    p.drawLine(QPointF(8, 6.2), QPointF(8, 9.4));
    p.drawPoint(QPointF(8, 12));
}

void octagon(QPainter& p, const QColor& fill, const QColor& on)
{
    p.setPen(Qt::NoPen);
    p.setBrush(fill);
    p.drawPolygon(QPolygonF{{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}});
    p.setPen(QPen(on, 2, Qt::SolidLine, Qt::FlatCap));
    p.drawLine(QPointF(4.2, 8), QPointF(11.8, 8));
}

void screen(QPainter& p, const QColor& fill, const QColor& on)
{
    p.setPen(Qt::NoPen);
    p.setBrush(fill);
    p.drawRoundedRect(QRectF(1, 2, 14, 10), 1.5, 1.5);
    p.drawRect(QRectF(5, 13, 6, 1.5));
    p.setPen(stroke(on));
    p.drawLine(QPointF(4.2, 7), QPointF(11, 7));
    p.drawPolyline(QPolygonF{{8.6, 4.6}, {11.2, 7}, {8.6, 9.4}});
}

void ring(QPainter& p, const QColor& color)
{
    p.setPen(stroke(color));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QPointF(8, 8), 6.25, 6.25);
}

void openRing(QPainter& p, const QColor& color)
{
    p.setPen(stroke(color, 1.75));
    p.drawArc(QRectF(2, 2, 12, 12), 90 * 16, 270 * 16);
}

void dashedRing(QPainter& p, const QColor& color)
{
    QPen pen = stroke(color);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({1.75, 1.52});
    p.setPen(pen);
    p.drawEllipse(QPointF(8, 8), 6.25, 6.25);
}

void struckRing(QPainter& p, const QColor& color)
{
    ring(p, color);
    p.drawLine(QPointF(3.7, 12.3), QPointF(12.3, 3.7));
}

void clock(QPainter& p, const QColor& color)
{
    ring(p, color);
    p.drawPolyline(QPolygonF{{8, 4.6}, {8, 8.2}, {10.6, 9.6}});
}

void information(QPainter& p, const QColor& color)
{
    ring(p, color);
    p.drawPoint(QPointF(8, 5.1));
    p.drawLine(QPointF(8, 7.8), QPointF(8, 11));
}

void cross(QPainter& p, const QColor& fill, const QColor& on)
{
    p.setPen(Qt::NoPen);
    p.setBrush(fill);
    p.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 2, 2);
    p.setPen(stroke(on, 1.75));
    p.drawLine(QPointF(5.3, 5.3), QPointF(10.7, 10.7));
    p.drawLine(QPointF(10.7, 5.3), QPointF(5.3, 10.7));
}

void paintOnGrid(QPainter& p, State state, const QPalette& palette)
{
    const QColor color = Look::color(StateSign::tone(state), palette);
    const QColor base = palette.color(QPalette::Base);
    switch (state) {
    case State::Ready: return disc(p, color, base);
    case State::Attention: return triangle(p, palette);
    case State::Blocked: return octagon(p, color, base);
    case State::Given: return screen(p, color, base);
    case State::Note: return information(p, color);
    case State::Running: return openRing(p, color);
    case State::Waiting: return dashedRing(p, color);
    case State::Unreachable: return struckRing(p, color);
    case State::Stale: return clock(p, color);
    case State::Failed: return cross(p, color, base);
    }
}

void draw(QPainter& painter, const QRectF& rect, State state, const QPalette& palette)
{
    const double side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / 16, side / 16);
    paintOnGrid(painter, state, palette);
    painter.restore();
}

class SignEngine final : public QIconEngine {
public:
    explicit SignEngine(State state)
        : m_state(state)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        StateSign::paint(*painter, rect, m_state, QGuiApplication::palette());
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        draw(painter, QRect(QPoint(), size), m_state, QGuiApplication::palette());
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new SignEngine(m_state); }

private:
    State m_state;
};

} // namespace

State stateOf(backend::Verdict verdict)
{
    switch (verdict) {
    case backend::Verdict::Ready: return State::Ready;
    case backend::Verdict::Attention: return State::Attention;
    case backend::Verdict::Blocked: break;
    }
    return State::Blocked;
}

State stateOf(backend::Severity severity)
{
    switch (severity) {
    case backend::Severity::Blocked: return State::Blocked;
    case backend::Severity::Attention: return State::Attention;
    case backend::Severity::Note: break;
    }
    return State::Note;
}

State stateOf(const backend::DriveVerdict& verdict)
{
    return verdict.givenTo ? State::Given : stateOf(verdict.verdict);
}

QString StateSign::word(State state)
{
    switch (state) {
    case State::Ready: return Text::tr("Ready");
    case State::Attention: return Text::tr("Attention");
    case State::Blocked: return Text::tr("Blocked");
    case State::Given: return Text::tr("Given");
    case State::Note: return Text::tr("Note");
    case State::Running: return Text::tr("Running");
    case State::Waiting: return Text::tr("Waiting");
    case State::Unreachable: return Text::tr("Unreachable");
    case State::Stale: return Text::tr("Old");
    case State::Failed: return Text::tr("Failed");
    }
    return {};
}

int StateSign::widestWord(const QFontMetrics& metrics)
{
    int widest = 0;
    for (const State state : {State::Ready, State::Attention, State::Blocked, State::Given, State::Note})
        widest = qMax(widest, metrics.horizontalAdvance(word(state)));
    return widest;
}

Look::Tone StateSign::tone(State state)
{
    switch (state) {
    case State::Ready: return Look::Tone::Ready;
    case State::Attention: return Look::Tone::Attention;
    case State::Blocked:
    case State::Failed: return Look::Tone::Blocked;
    case State::Given: return Look::Tone::Given;
    case State::Running: return Look::Tone::Accent;
    case State::Note:
    case State::Waiting:
    case State::Unreachable:
    case State::Stale: break;
    }
    return Look::Tone::Second;
}

void StateSign::paint(QPainter& painter, const QRectF& rect, State state, const QPalette& palette)
{
    DrawingWatch::tell(painter, {rect, {}, {}});
    draw(painter, rect, state, palette);
}

QIcon StateSign::icon(State state) { return QIcon(new SignEngine(state)); }

} // namespace gui
