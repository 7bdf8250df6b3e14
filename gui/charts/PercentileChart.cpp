// SPDX-License-Identifier: GPL-3.0-or-later
#include "PercentileChart.h"

#include "models/MeasurementText.h"

#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QLogValueAxis>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr double plotHeight = 242;
constexpr double axisHeight = 46;
constexpr double leastNumberWidth = 40;
constexpr double leastEndWidth = 148;
constexpr double mostEndWidth = 240;
constexpr double sideRoom = 14;   ///< between the plot's edges and the first and last percentile
constexpr double labelHeight = 18;
constexpr double markSide = 14;

/// 1, 2, 5, 10, 20 … from `low` to `high`.
QList<double> roundValues(double low, double high)
{
    QList<double> values;
    for (double power = std::pow(10, std::floor(std::log10(low))); power <= high * 1.0001; power *= 10)
        for (const double factor : {1.0, 2.0, 5.0})
            if (const double value = factor * power; value >= low * 0.9999 && value <= high * 1.0001)
                values.append(value);
    return values;
}

QString numberText(double microseconds)
{
    return QLocale().toString(microseconds, 'f', microseconds < 10 ? 1 : 0);
}

/// Of each value in its own unit, since an axis may go from microseconds to seconds.
QString timeText(double microseconds)
{
    return MeasurementText::scaleFor(backend::Metric::Latency, microseconds * 1000).text(microseconds * 1000);
}

/// Of a line of the grid, which is a round number.
QString gridText(double microseconds)
{
    const auto scale = MeasurementText::scaleFor(backend::Metric::Latency, microseconds * 1000);
    return MeasurementText::withUnit(QLocale().toString(microseconds * 1000 / scale.divisor, 'g', 3), scale.unit);
}

QString percentText(double percent)
{
    const int decimals = percent > 99.9 ? 2 : percent > 99 ? 1 : 0;
    return QLocale().toString(percent, 'f', decimals);
}

/// Moves labels apart where they would lie upon each other.
void spread(QList<double>& tops, double least, double most)
{
    QList<qsizetype> order;
    for (qsizetype index = 0; index < tops.size(); ++index)
        order.append(index);
    std::sort(order.begin(), order.end(), [&tops](auto a, auto b) { return tops[a] < tops[b]; });
    double above = least - labelHeight;
    for (const auto index : order) {
        tops[index] = qMax(tops[index], above + labelHeight);
        above = tops[index];
    }
    double below = most;
    for (auto index = order.rbegin(); index != order.rend(); ++index) {
        tops[*index] = qMin(tops[*index], below - labelHeight);
        below = tops[*index];
    }
}

} // namespace

const QList<double>& PercentileChart::steps()
{
    static const QList<double> all{50, 90, 99, 99.9, 99.99};
    return all;
}

void PercentileChart::show(const PercentilePlot& plot)
{
    if (plot == m_plot)
        return;
    m_plot = plot;
    setHead(plot.head);
    m_endWidth = leastEndWidth;
    const QFontMetricsF metrics(Look::font(Look::TextRole::Secondary));
    for (const auto& curve : plot.curves)
        m_endWidth = qMax(m_endWidth, metrics.horizontalAdvance(curve.name) + metrics.horizontalAdvance(u"  100.0 ms"_s) + 8);
    m_endWidth = qMin(m_endWidth, mostEndWidth);
    findRange();
    m_numberWidth = leastNumberWidth;
    for (const double value : roundValues(m_low, m_high))
        m_numberWidth = qMax(m_numberWidth, metrics.horizontalAdvance(gridText(value)) + 10);
    chart()->removeAllSeries();
    for (auto* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto* across = new QValueAxis;
    across->setRange(0, static_cast<double>(steps().size()) - 1 + 2 * sideRoom / 100);
    auto* up = new QLogValueAxis;
    up->setBase(10);
    up->setRange(m_low, m_high);
    across->setVisible(false);
    up->setVisible(false);
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    for (const auto& curve : plot.curves) {
        auto* line = new QLineSeries;
        QList<QPointF> points;
        for (qsizetype step = 0; step < steps().size(); ++step)
            if (const double time = curve.microseconds.value(steps()[step]); time > 0)
                points.append({static_cast<double>(step) + sideRoom / 100, time});
        line->replace(points);
        chart()->addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
    }
    changed();
}

void PercentileChart::findRange()
{
    double least = 1e18;
    double most = 0;
    for (const auto& curve : m_plot.curves)
        for (const double step : steps())
            if (const double time = curve.microseconds.value(step); time > 0) {
                least = qMin(least, time);
                most = qMax(most, time);
            }
    if (most <= 0)
        std::tie(least, most) = std::pair(1.0, 10.0);
    const auto low = roundValues(least / 10, least);
    const auto high = roundValues(most, most * 10);
    m_low = low.isEmpty() ? least : low.last();
    m_high = high.isEmpty() ? most : high.first();
    if (m_low >= least * 0.95 && low.size() > 1)
        m_low = low[low.size() - 2];
    if (m_high <= most * 1.05 && high.size() > 1)
        m_high = high[1];
}

void PercentileChart::colorSeries()
{
    const auto series = chart()->series();
    for (qsizetype index = 0; index < series.size(); ++index) {
        const LaneLook& look = m_plot.curves[index].look;
        QPen pen(Look::chart(look.hue, palette()), 2, look.isDashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (look.isDashed)
            pen.setDashPattern({3, 2});
        static_cast<QLineSeries*>(series[index])->setPen(pen);
    }
}

QRectF PercentileChart::plotRect() const
{
    return {m_numberWidth, headHeight() + 8, qMax(60.0, width() - m_numberWidth - m_endWidth), plotHeight};
}

QPointF PercentileChart::placeOf(qsizetype step, double microseconds) const
{
    const QRectF plot = plotRect();
    const double across = (static_cast<double>(step) + sideRoom / 100) / (static_cast<double>(steps().size()) - 1 + 2 * sideRoom / 100);
    const double up = std::log(microseconds / m_low) / std::log(m_high / m_low);
    return {plot.left() + across * plot.width(), plot.bottom() - up * plot.height()};
}

int PercentileChart::heightNeeded() const { return qRound(headHeight() + 8 + plotHeight + axisHeight); }

QList<MarkChart::Mark> PercentileChart::arranged() const
{
    QList<Mark> marks;
    for (int row = 0; row < m_plot.curves.size(); ++row) {
        const auto& curve = m_plot.curves[row];
        for (qsizetype step = 0; step < steps().size(); ++step) {
            const double percent = steps()[step];
            const double time = curve.microseconds.value(percent);
            if (time <= 0)
                continue;
            const QPointF center = placeOf(step, time);
            marks.append({u"%1 %2"_s.arg(curve.key).arg(percent),
                          tr("%1: %2 % within %3").arg(curve.name, percentText(percent), timeText(time)), row,
                          QRectF(center.x() - markSide / 2, center.y() - markSide / 2, markSide, markSide)});
        }
    }
    return marks;
}

ChartTable PercentileChart::table() const
{
    ChartTable table{tr("%1: %2", "message, job").arg(m_plot.head.message, m_plot.jobName),
                     {tr("Measurement")}, {}, 0};
    for (const double percent : steps())
        table.header.append(tr("%1 % (µs)").arg(percentText(percent)));
    for (const auto& curve : m_plot.curves) {
        ChartTable::Row row{curve.key, {curve.name}};
        for (const double percent : steps()) {
            const double time = curve.microseconds.value(percent);
            row.cells.append(time > 0 ? numberText(time) : tr("not measured"));
        }
        table.rows.append(row);
    }
    return table;
}

void PercentileChart::paintUnder(QPainter& painter) const
{
    const auto values = roundValues(m_low, m_high);
    const bool isLong = values.size() > 12;
    for (const double value : values)
        if (!isLong || std::abs(std::log10(value) - std::round(std::log10(value))) < 1e-6)
            paintRow(painter, placeOf(0, value).y(), gridText(value));
    const QRectF plot = plotRect();
    for (qsizetype step = 0; step < steps().size(); ++step)
        paintText(painter, {placeOf(step, m_low).x() - 40, plot.bottom() + 5, 80, 18}, Qt::AlignCenter, percentText(steps()[step]),
                  Look::TextRole::Secondary, Look::Tone::Second);
    paintText(painter, {0, plot.bottom() + 24, plot.right() + m_endWidth - 20, 18}, Qt::AlignCenter, m_plot.axisName,
              Look::TextRole::Secondary, Look::Tone::Second);
}

void PercentileChart::paintOver(QPainter& painter) const
{
    QList<double> tops;
    QList<qsizetype> named;
    QList<QString> values;
    for (qsizetype row = 0; row < m_plot.curves.size(); ++row) {
        const auto& curve = m_plot.curves[row];
        std::optional<std::pair<qsizetype, double>> last;
        for (qsizetype step = 0; step < steps().size(); ++step)
            if (const double time = curve.microseconds.value(steps()[step]); time > 0) {
                paintLaneMark(painter, placeOf(step, time), curve.look, palette());
                last = {step, time};
            }
        if (!last)
            continue;
        tops.append(placeOf(last->first, last->second).y() - labelHeight / 2);
        named.append(row);
        values.append(timeText(last->second));
    }
    const QRectF plot = plotRect();
    spread(tops, plot.top() - labelHeight, plot.bottom() + labelHeight);
    const QFontMetricsF metrics(Look::font(Look::TextRole::Secondary));
    for (qsizetype index = 0; index < named.size(); ++index) {
        const double left = plot.right() + 2;
        const QString& value = values[index];
        const double valueWidth = metrics.horizontalAdvance(value) + 2;
        const double nameWidth = qMin(metrics.horizontalAdvance(m_plot.curves[named[index]].name) + 1, width() - left - valueWidth - 5);
        paintText(painter, {left, tops[index], nameWidth, labelHeight}, Qt::AlignLeft | Qt::AlignVCenter,
                  m_plot.curves[named[index]].name, Look::TextRole::Secondary, Look::Tone::Text);
        paintText(painter, {left + nameWidth + 5, tops[index], valueWidth, labelHeight}, Qt::AlignLeft | Qt::AlignVCenter, value,
                  Look::TextRole::Secondary, Look::Tone::Second);
    }
}

} // namespace gui
