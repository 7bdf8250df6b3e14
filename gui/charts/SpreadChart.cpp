// SPDX-License-Identifier: GPL-3.0-or-later
#include "SpreadChart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr double mostOfRoom = 0.65; ///< that bars take
constexpr double valueGap = 14;
constexpr double noteGap = 8;
constexpr double leastNameWidth = 92;
constexpr double mostNameWidth = 220;
constexpr double rowHeight = 27;
constexpr double axisHeight = 26;
constexpr double barPart = 0.74;

} // namespace

void SpreadChart::show(const SpreadPlot& plot)
{
    if (plot == m_plot)
        return;
    m_plot = plot;
    setHead(plot.head);
    double largest = 0;
    for (const auto& bar : plot.bars)
        largest = qMax(largest, qMax(bar.value, bar.high));
    m_nameWidth = leastNameWidth;
    for (const auto& bar : plot.bars)
        m_nameWidth = qMax(m_nameWidth, QFontMetricsF(Look::font(Look::TextRole::Secondary)).horizontalAdvance(bar.name) + 14);
    m_nameWidth = qMin(m_nameWidth, mostNameWidth);
    m_endWidth = 0;
    for (const auto& bar : plot.bars) {
        const QFontMetricsF metrics(Look::font(Look::TextRole::Secondary));
        m_endWidth = qMax(m_endWidth, valueGap + metrics.horizontalAdvance(bar.valueText) + noteGap + metrics.horizontalAdvance(bar.note) + 4);
    }
    m_step = ChartPaint::step(largest, 4);
    m_end = qMax(m_step, std::ceil(largest / m_step - 1e-9) * m_step);

    chart()->removeAllSeries();
    for (auto* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    // A category for each bar and a set for each hue: Qt colours sets, not bars.
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barPart);
    QStringList categories;
    const qsizetype count = plot.bars.size();
    for (qsizetype row = 0; row < count; ++row) {
        auto* set = new QBarSet(plot.bars[row].name);
        for (qsizetype category = 0; category < count; ++category)
            set->append(category == count - 1 - row ? plot.bars[row].value : 0); // Qt counts from below
        series->append(set);
        categories.append(QString::number(row));
    }
    chart()->addSeries(series);
    auto* across = new QValueAxis;
    across->setRange(0, m_end);
    auto* down = new QBarCategoryAxis;
    down->append(categories);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(across), static_cast<QAbstractAxis*>(down)}) {
        axis->setVisible(false);
        chart()->addAxis(axis, axis == across ? Qt::AlignBottom : Qt::AlignLeft);
        series->attachAxis(axis);
    }
    changed();
}

void SpreadChart::colorSeries()
{
    if (chart()->series().isEmpty())
        return;
    const auto sets = static_cast<QHorizontalStackedBarSeries*>(chart()->series().constFirst())->barSets();
    for (qsizetype row = 0; row < sets.size(); ++row) {
        sets[row]->setColor(Look::chart(m_plot.bars[row].look.hue, palette()));
        sets[row]->setPen(Qt::NoPen);
    }
}

QRectF SpreadChart::plotRect() const
{
    const double room = this->width() - m_nameWidth;
    const double width = qMax(40.0, qMin(room * mostOfRoom, room - m_endWidth));
    return {m_nameWidth, headHeight(), width, qMax(1.0, rowHeight * static_cast<double>(m_plot.bars.size()))};
}

QRectF SpreadChart::rowRect(qsizetype row) const
{
    return {0, headHeight() + rowHeight * static_cast<double>(row), static_cast<double>(width()), rowHeight};
}

double SpreadChart::xOf(double value) const { return plotRect().left() + plotRect().width() * value / m_end; }

int SpreadChart::heightNeeded() const { return qRound(headHeight() + rowHeight * static_cast<double>(m_plot.bars.size()) + axisHeight); }

QList<MarkChart::Mark> SpreadChart::arranged() const
{
    QList<Mark> marks;
    for (int row = 0; row < m_plot.bars.size(); ++row) {
        const auto& bar = m_plot.bars[row];
        const QString text = tr("%1: %2 %3").arg(bar.name, bar.valueText, m_plot.head.unit);
        marks.append({bar.key, bar.note.isEmpty() ? text : tr("%1, %2").arg(text, bar.note), row, rowRect(row).adjusted(0, 1, 0, -1)});
    }
    return marks;
}

ChartTable SpreadChart::table() const
{
    ChartTable table{m_plot.head.subject.isEmpty() ? m_plot.head.message : tr("%1, %2").arg(m_plot.head.message, m_plot.head.subject),
                     {tr("Measurement"), m_plot.head.unit}, {}, 0};
    const bool hasNotes = std::any_of(m_plot.bars.begin(), m_plot.bars.end(), [](const auto& bar) { return !bar.note.isEmpty(); });
    if (hasNotes)
        table.header.append(tr("Against the first"));
    for (const auto& bar : m_plot.bars) {
        table.rows.append({bar.key, {bar.name, bar.valueText}});
        if (hasNotes)
            table.rows.last().cells.append(bar.note);
    }
    return table;
}

void SpreadChart::paintUnder(QPainter& painter) const
{
    const int decimals = m_step < 1 ? static_cast<int>(std::ceil(-std::log10(m_step) - 1e-9)) : 0;
    for (int tick = 0; tick * m_step <= m_end * 1.0001; ++tick)
        paintColumn(painter, xOf(tick * m_step), QLocale().toString(tick * m_step, 'f', decimals));
    for (qsizetype row = 0; row < m_plot.bars.size(); ++row)
        paintText(painter, rowRect(row).adjusted(0, 0, m_nameWidth - 12 - width(), 0), Qt::AlignRight | Qt::AlignVCenter,
                  m_plot.bars[row].name, Look::TextRole::Secondary, Look::Tone::Text);
}

void SpreadChart::paintOver(QPainter& painter) const
{
    for (qsizetype row = 0; row < m_plot.bars.size(); ++row) {
        paintWhisker(painter, m_plot.bars[row], rowRect(row).center().y());
        paintValue(painter, m_plot.bars[row], rowRect(row));
    }
}

void SpreadChart::paintWhisker(QPainter& painter, const SpreadPlot::Bar& bar, double y) const
{
    if (bar.low >= bar.high)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::color(Look::Tone::Text, palette()), 1.5, Qt::SolidLine, Qt::FlatCap));
    const double left = xOf(bar.low);
    const double right = qMax(xOf(bar.high), left + 2);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    for (const double x : {left, right})
        painter.drawLine(QPointF(x, y - 4.5), QPointF(x, y + 4.5));
}

void SpreadChart::paintValue(QPainter& painter, const SpreadPlot::Bar& bar, const QRectF& row) const
{
    const QFontMetricsF metrics(Look::font(Look::TextRole::Secondary));
    const double left = plotRect().right() + valueGap;
    const double valueWidth = metrics.horizontalAdvance(bar.valueText) + 1;
    paintText(painter, {left, row.top(), qMin(valueWidth, width() - left), row.height()}, Qt::AlignLeft | Qt::AlignVCenter,
              bar.valueText, Look::TextRole::Secondary, Look::Tone::Text);
    const double noteLeft = left + valueWidth + noteGap;
    paintText(painter, {noteLeft, row.top(), qMax(0.0, width() - noteLeft), row.height()}, Qt::AlignLeft | Qt::AlignVCenter,
              bar.note, Look::TextRole::Secondary, Look::Tone::Second);
}

} // namespace gui
