// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryChart.h"

#include "models/TimeText.h"

#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr double plotHeight = 120;
constexpr double axisHeight = 26;
constexpr double numberWidth = 56;
constexpr double endWidth = 148;
constexpr double markSide = 14;
constexpr double leastSpan = 2 * 3'600'000.0; ///< one afternoon's measurements still lie apart

} // namespace

QStringList HistoryChart::lanes() const
{
    QStringList names;
    for (const auto& point : m_plot.points)
        if (!names.contains(point.lane))
            names.append(point.lane);
    return names;
}

void HistoryChart::show(const HistoryPlot& plot)
{
    if (plot == m_plot)
        return;
    m_plot = plot;
    setHead(plot.head);
    double largest = 0;
    for (const auto& point : plot.points)
        largest = qMax(largest, point.value);
    m_step = ChartPaint::step(largest, 4);
    m_end = qMax(m_step, std::ceil(largest / m_step - 1e-9) * m_step);
    const auto at = [](const QDateTime& time) { return static_cast<double>(time.toMSecsSinceEpoch()); };
    m_from = plot.points.isEmpty() ? 0 : at(plot.points.first().time);
    m_to = plot.points.isEmpty() ? leastSpan : at(plot.points.last().time);
    const double room = qMax((leastSpan - (m_to - m_from)) / 2, (m_to - m_from) * 0.03);
    m_from -= room;
    m_to += room;

    chart()->removeAllSeries();
    for (auto* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto* across = new QValueAxis;
    auto* up = new QValueAxis;
    across->setRange(m_from, m_to);
    up->setRange(0, m_end);
    across->setVisible(false);
    up->setVisible(false);
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    for (const QString& lane : lanes()) {
        auto* line = new QLineSeries;
        for (const auto& point : plot.points)
            if (point.lane == lane)
                line->append(at(point.time), point.value);
        chart()->addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
    }
    changed();
}

void HistoryChart::colorSeries()
{
    const auto series = chart()->series();
    const auto names = lanes();
    for (qsizetype index = 0; index < series.size(); ++index)
        for (const auto& point : m_plot.points)
            if (point.lane == names[index]) {
                QPen pen(Look::chart(point.look.hue, palette()), 2, point.look.isDashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap);
                if (point.look.isDashed)
                    pen.setDashPattern({3, 2});
                static_cast<QLineSeries*>(series[index])->setPen(pen);
                break;
            }
}

QRectF HistoryChart::plotRect() const
{
    return {numberWidth, headHeight() + 4, qMax(60.0, width() - numberWidth - endWidth), plotHeight};
}

QPointF HistoryChart::placeOf(const HistoryPlot::Point& point) const
{
    const QRectF plot = plotRect();
    return {plot.left() + (static_cast<double>(point.time.toMSecsSinceEpoch()) - m_from) / (m_to - m_from) * plot.width(),
            plot.bottom() - point.value / m_end * plot.height()};
}

int HistoryChart::heightNeeded() const { return qRound(headHeight() + 4 + plotHeight + axisHeight); }

QList<MarkChart::Mark> HistoryChart::arranged() const
{
    QList<Mark> marks;
    for (const auto& point : m_plot.points) {
        const QPointF center = placeOf(point);
        marks.append({point.key, point.text, 0, QRectF(center.x() - markSide / 2, center.y() - markSide / 2, markSide, markSide)});
    }
    return marks;
}

ChartTable HistoryChart::table() const
{
    ChartTable table{tr("%1, %2").arg(m_plot.head.message, m_plot.head.subject), {tr("Measured"), tr("Lane"), m_plot.head.unit}, {}, 0};
    for (const auto& point : m_plot.points)
        table.rows.append({point.key, {TimeText::moment(point.time), point.lane,
                                       QLocale().toString(point.value, 'f', m_step < 1 ? 2 : 1)}});
    return table;
}

void HistoryChart::paintUnder(QPainter& painter) const
{
    const int decimals = m_step < 1 ? static_cast<int>(std::ceil(-std::log10(m_step) - 1e-9)) : 0;
    const QRectF plot = plotRect();
    for (int tick = 0; tick * m_step <= m_end * 1.0001; ++tick)
        paintRow(painter, plot.bottom() - tick * m_step / m_end * plot.height(), QLocale().toString(tick * m_step, 'f', decimals));
    const auto name = [this](double milliseconds) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds));
        constexpr double day = 24 * 3'600'000.0;
        return m_to - m_from < day ? TimeText::clock(time) : TimeText::day(time);
    };
    constexpr int parts = 4;
    for (int part = 0; part <= parts; ++part)
        paintText(painter, {plot.left() + plot.width() * part / parts - 40, plot.bottom() + 5, 80, 18}, Qt::AlignCenter,
                  name(m_from + (m_to - m_from) * part / parts), Look::TextRole::Secondary, Look::Tone::Second);
}

void HistoryChart::paintOver(QPainter& painter) const
{
    for (const auto& point : m_plot.points)
        paintLaneMark(painter, placeOf(point), point.look, palette(), 8);
    double below = -1e9;
    QStringList named;
    QList<std::pair<double, QString>> ends;
    for (auto point = m_plot.points.rbegin(); point != m_plot.points.rend(); ++point)
        if (!named.contains(point->lane)) {
            named.append(point->lane);
            ends.append({placeOf(*point).y(), point->lane});
        }
    std::sort(ends.begin(), ends.end());
    for (const auto& [y, lane] : ends) {
        below = qMax(y - 9, below + 17);
        paintText(painter, {plotRect().right() + 8, below, endWidth - 8, 18}, Qt::AlignLeft | Qt::AlignVCenter, lane,
                  Look::TextRole::Secondary, Look::Tone::Text);
    }
}

} // namespace gui
