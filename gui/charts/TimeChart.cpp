// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimeChart.h"

#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>
#include <QWheelEvent>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr double numberWidth = 56;
constexpr double endWidth = 108;
constexpr double axisHeight = 26;
constexpr double namesHeight = 18;
constexpr double nearest = 0.5; ///< seconds: no closer zoom

QString numberText(double value, double step)
{
    const int decimals = step < 1 ? static_cast<int>(std::ceil(-std::log10(step) - 1e-9)) : 0;
    return QLocale().toString(value, 'f', qBound(0, decimals, 6));
}

} // namespace

TimeChart::TimeChart(QWidget* parent)
    : PlotChart(parent)
    , m_line(new QLineSeries)
{
    chart()->addSeries(m_line);
    for (const auto edge : {Qt::AlignBottom, Qt::AlignLeft}) {
        auto* axis = new QValueAxis;
        axis->setVisible(false);
        chart()->addAxis(axis, edge);
        m_line->attachAxis(axis);
    }
}

void TimeChart::show(const TimePlot& plot, const QList<QPointF>& points)
{
    if (plot == m_plot && points == m_pyramid.points())
        return;
    const bool isZoomed = m_from > m_plot.from || m_to < m_plot.to;
    m_plot = plot;
    m_pyramid = MinMaxPyramid(points);
    setHead(plot.head);
    if (!isZoomed)
        std::tie(m_from, m_to) = std::pair(plot.from, qMax(plot.to, plot.from + nearest));
    findRange();
    draw();
}

/// Round ends that hold every point and every level, however few columns are asked for.
void TimeChart::findRange()
{
    double least = m_plot.least;
    double most = m_plot.most;
    const auto include = [&](double value) {
        least = qMin(least, value);
        most = qMax(most, value);
    };
    if (!m_pyramid.points().isEmpty())
        for (const QPointF& point : m_pyramid.between(m_pyramid.points().first().x(), m_pyramid.points().last().x(), 1))
            include(point.y());
    for (const auto& level : m_plot.levels)
        include(level.value);
    if (most <= least)
        most = least + 1;
    m_step = ChartPaint::step(most - least, m_plot.plotHeight > 120 ? 5 : 3);
    m_low = std::floor(least / m_step + 1e-9) * m_step;
    m_high = qMax(m_low + m_step, std::ceil(most / m_step - 1e-9) * m_step);
}

void TimeChart::draw()
{
    m_line->replace(m_pyramid.between(m_from, m_to, qMax(1, qRound(plotRect().width()))));
    const auto axes = chart()->axes();
    static_cast<QValueAxis*>(axes[0])->setRange(m_from, m_to);
    static_cast<QValueAxis*>(axes[1])->setRange(m_low, m_high);
    changed();
}

void TimeChart::resizeEvent(QResizeEvent* event)
{
    PlotChart::resizeEvent(event);
    draw();
}

void TimeChart::zoomTo(double from, double to)
{
    m_from = qMax(m_plot.from, from);
    m_to = qMin(m_plot.to, qMax(to, m_from + nearest));
    m_from = qMin(m_from, qMax(m_plot.from, m_to - nearest));
    draw();
}

void TimeChart::zoomAt(double second, double factor)
{
    const double length = qBound(nearest, (m_to - m_from) * factor, m_plot.to - m_plot.from);
    const double part = (second - m_from) / (m_to - m_from);
    const double from = qBound(m_plot.from, second - part * length, m_plot.to - length);
    zoomTo(from, from + length);
}

void TimeChart::wheelEvent(QWheelEvent* event)
{
    const QRectF plot = plotRect();
    const double steps = event->angleDelta().y() / 120.0;
    // The page scrolls by the wheel too: here it zooms only with Ctrl, as in a document.
    if (steps == 0 || !event->modifiers().testFlag(Qt::ControlModifier) || !plot.contains(event->position()))
        return PlotChart::wheelEvent(event);
    zoomAt(m_from + (event->position().x() - plot.left()) / plot.width() * (m_to - m_from), std::pow(0.8, steps));
    event->accept();
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    const double middle = (m_from + m_to) / 2;
    switch (event->key()) {
    case Qt::Key_Plus: return zoomAt(middle, 0.5);
    case Qt::Key_Minus: return zoomAt(middle, 2);
    case Qt::Key_0: return zoomTo(m_plot.from, m_plot.to);
    default: return PlotChart::keyPressEvent(event);
    }
}

void TimeChart::colorSeries()
{
    // Where lines lie closer than pixels a thin one shows as much, and draws several times as fast.
    const bool isDense = m_line->count() > 2 * plotRect().width();
    m_line->setPen(QPen(Look::chart(Look::Hue::Drive, palette()), isDense ? 1 : 1.75, Qt::SolidLine, Qt::FlatCap,
                        isDense ? Qt::BevelJoin : Qt::RoundJoin));
}

QRectF TimeChart::plotRect() const
{
    return {numberWidth, headHeight() + 4, qMax(60.0, width() - numberWidth - endWidth), m_plot.plotHeight};
}

QPointF TimeChart::placeOf(const QPointF& value) const
{
    const QRectF plot = plotRect();
    return {plot.left() + (value.x() - m_from) / (m_to - m_from) * plot.width(),
            plot.bottom() - (value.y() - m_low) / (m_high - m_low) * plot.height()};
}

int TimeChart::heightNeeded() const
{
    return qRound(headHeight() + 4 + m_plot.plotHeight + axisHeight + (m_plot.spans.isEmpty() ? 0 : namesHeight));
}

QList<MarkChart::Mark> TimeChart::arranged() const
{
    QList<Mark> marks;
    const QRectF plot = plotRect();
    for (const auto& span : m_plot.spans) {
        const double left = qBound(plot.left(), placeOf({span.from, 0}).x(), plot.right());
        const double right = qBound(plot.left(), placeOf({span.to, 0}).x(), plot.right());
        if (right > left)
            marks.append({span.key, span.text, 0, QRectF(left, plot.top(), right - left, plot.height())});
    }
    return marks;
}

ChartTable TimeChart::table() const
{
    ChartTable table{tr("%1, %2").arg(head().message, head().subject), {tr("From (s)"), tr("To (s)"), tr("Values")}, {}, 2};
    for (const auto& span : m_plot.spans)
        table.rows.append({span.key, {numberText(span.from, 0.1), numberText(span.to, 0.1), span.text}});
    for (const auto& level : m_plot.levels)
        table.rows.append({level.name, {{}, {}, tr("%1 %2").arg(level.name, level.valueText)}});
    return table;
}

void TimeChart::paintUnder(QPainter& painter) const
{
    for (int tick = 0; m_low + tick * m_step <= m_high * 1.0001; ++tick)
        paintRow(painter, placeOf({0, m_low + tick * m_step}).y(), numberText(m_low + tick * m_step, m_step));
    const QRectF plot = plotRect();
    const bool inMinutes = m_to - m_from > 150;
    const double unit = inMinutes ? 60 : 1;
    const double step = ChartPaint::step((m_to - m_from) / unit, 6) * unit;
    for (double second = std::ceil(m_from / step - 1e-9) * step; second <= m_to + 1e-9; second += step)
        paintText(painter, {placeOf({second, 0}).x() - 40, plot.bottom() + 5, 80, 18}, Qt::AlignCenter,
                  numberText(second / unit, step / unit), Look::TextRole::Secondary, Look::Tone::Second);
    paintText(painter, {plot.right() + 14, plot.bottom() + 5, endWidth - 14, 18}, Qt::AlignLeft | Qt::AlignVCenter,
              inMinutes ? tr("min") : tr("s"), Look::TextRole::Secondary, Look::Tone::Second);
    const QFontMetricsF metrics(Look::font(Look::TextRole::Secondary));
    for (const auto& span : m_plot.spans) {
        const double left = placeOf({span.from, 0}).x();
        const double right = placeOf({span.to, 0}).x();
        if (left >= plot.left() - 1 && left <= plot.right() + 1)
            paintColumn(painter, left, {}, Qt::DotLine);
        if (right - left > metrics.horizontalAdvance(span.name) + 6 && left < plot.right() && right > plot.left())
            paintText(painter, {left, plot.bottom() + 22, right - left, 18}, Qt::AlignCenter, span.name,
                      span.isCurrent ? Look::TextRole::Strong : Look::TextRole::Secondary,
                      span.isCurrent ? Look::Tone::Text : Look::Tone::Second);
    }
}

void TimeChart::paintOver(QPainter& painter) const
{
    for (const auto& level : m_plot.levels)
        paintLevel(painter, level);
    paintLast(painter);
}

void TimeChart::paintLevel(QPainter& painter, const TimePlot::Level& level) const
{
    const QRectF plot = plotRect();
    const double y = placeOf({0, level.value}).y();
    QPen pen(level.isLimit ? Look::chart(Look::Hue::OldData, palette()) : Look::color(Look::Tone::Second, palette()), 1.5,
             Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const QRectF upper(plot.right() + 8, y - 17, endWidth - 8, 17);
    paintText(painter, upper, Qt::AlignLeft | Qt::AlignVCenter, level.name, Look::TextRole::Secondary, Look::Tone::Second);
    paintText(painter, upper.translated(0, 16), Qt::AlignLeft | Qt::AlignVCenter, level.valueText, Look::TextRole::Secondary,
              Look::Tone::Text);
}

void TimeChart::paintLast(QPainter& painter) const
{
    if (m_plot.lastName.isEmpty() || m_pyramid.points().isEmpty())
        return;
    const QPointF last = m_pyramid.points().last();
    if (last.x() < m_from || last.x() > m_to)
        return;
    const QPointF place = placeOf(last);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
    painter.setBrush(Look::chart(Look::Hue::Drive, palette()));
    painter.drawEllipse(place, 5, 5);
    const QString text = m_plot.lastName.arg(numberText(last.y(), m_step / 10));
    const double textWidth = QFontMetricsF(Look::font(Look::TextRole::Secondary)).horizontalAdvance(text) + 2;
    // Below the line, where the dashed level above it is not in the way.
    const double left = qMin(place.x() + 12, width() - textWidth);
    paintText(painter, {left, qMin(place.y() + 9, plotRect().bottom() - 18), textWidth, 18}, Qt::AlignLeft | Qt::AlignVCenter, text,
              Look::TextRole::Secondary, Look::Tone::Text);
}

} // namespace gui
