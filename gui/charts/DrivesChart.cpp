// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrivesChart.h"

#include "HealthColumns.h"
#include "models/HealthText.h"
#include "widgets/DrawnText.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr double labelWidth = 132;
constexpr double endWidth = 104;
constexpr double sizeWidth = 70;
constexpr double leastColumnWidth = 94;
constexpr double columnGap = 44; ///< holds the number beside the last dot
constexpr double roomForAll = 960; ///< columns and the end of a row fit beside readable bars
constexpr double rowHeight = 48;
constexpr double barHeight = 24;
constexpr double headHeight = 62;
constexpr double axisHeight = 44;
constexpr double terabyte = 1e12;
constexpr double gigabyte = 1e9;

using DrawnText::Reading;

} // namespace

void DrivesChart::showNode(const NodeState& state)
{
    m_drives = ChartData::drives(state);
    m_message = ChartData::drivesMessage(m_drives);
    m_columns.clear();
    for (const DotColumn& column : {HealthColumns::temperature(m_drives), HealthColumns::wear(m_drives)})
        if (!column.isEmpty())
            m_columns.append(column);
    setAccessibleName(tr("Drives as bars of capacity. %1").arg(m_message));
    rearrange();
}

ChartTable DrivesChart::table() const
{
    ChartTable table{m_message, {tr("Drive"), tr("Address"), tr("Use"), tr("Size"), tr("Temperature"), tr("Wear"), tr("Verdict")}, {}, 0};
    const auto add = [&table](const auto& drive, const QString& use, const QString& size) {
        table.rows.append({drive.key, {drive.name, drive.address, use, size, HealthText::temperature(drive.health), HealthText::wear(drive.health),
                                       drive.state ? StateSign::word(*drive.state) : QString()}});
    };
    for (const auto& drive : m_drives) {
        if (drive.shares.isEmpty())
            add(drive, tr("not readable"), tr("unknown"));
        for (const auto& share : drive.shares)
            add(drive, nameOf(share.part), sizeText(share.bytes));
    }
    return table;
}

quint64 DrivesChart::largest() const
{
    quint64 bytes = 1;
    for (const auto& drive : m_drives)
        bytes = qMax(bytes, drive.bytes);
    return bytes;
}

bool DrivesChart::hasEnd() const { return m_columns.isEmpty() || width() >= roomForAll; }

/// As wide as their messages, which may reach a little beyond.
double DrivesChart::columnWidth() const
{
    const QFontMetricsF metrics(Look::font(Look::TextRole::Strong));
    double width = leastColumnWidth;
    for (const DotColumn& column : m_columns)
        width = qMax(width, metrics.horizontalAdvance(column.message) - DotColumn::beyond + 2);
    return width;
}

double DrivesChart::columnsWidth() const { return static_cast<double>(m_columns.size()) * (columnWidth() + columnGap); }

double DrivesChart::plotWidth() const
{
    return qMax(60.0, width() - labelWidth - columnsWidth() - (hasEnd() ? sizeWidth + endWidth : 0));
}

QRectF DrivesChart::rowRect(qsizetype row) const
{
    return {0, headHeight + static_cast<double>(row) * rowHeight, static_cast<double>(width()), rowHeight};
}

QList<MarkChart::Mark> DrivesChart::arranged() const
{
    QList<Mark> marks;
    for (int row = 0; row < m_drives.size(); ++row) {
        const auto& drive = m_drives[row];
        QStringList parts;
        for (const auto& share : drive.shares)
            parts.append(u"%1 %2"_s.arg(nameOf(share.part), sizeText(share.bytes)));
        if (parts.isEmpty())
            parts.append(tr("contents not readable"));
        for (const QString& said : {HealthText::temperature(drive.health), HealthText::wear(drive.health)})
            if (!said.isEmpty())
                parts.append(said);
        const QString uses = parts.join(u", "_s);
        marks.append({drive.key, tr("%1 at %2: %3").arg(drive.name, drive.address, uses), row, rowRect(row)});
    }
    return marks;
}

int DrivesChart::heightNeeded() const
{
    if (m_drives.isEmpty())
        return 30;
    return qRound(headHeight + static_cast<double>(m_drives.size()) * rowHeight + axisHeight);
}

QList<ChartPaint::LegendEntry> DrivesChart::legend() const
{
    QList<ChartPaint::LegendEntry> entries;
    for (const auto part : {SharePart::System, SharePart::Guests, SharePart::OldData, SharePart::Given, SharePart::Empty}) {
        const bool isThere = std::any_of(m_drives.begin(), m_drives.end(), [part](const auto& drive) {
            return std::any_of(drive.shares.begin(), drive.shares.end(),
                               [part](const auto& share) { return share.part == part; });
        });
        if (!isThere)
            continue;
        const auto hue = hueOf(part);
        entries.append({nameOf(part), hue ? ChartPaint::Fill::Solid : ChartPaint::Fill::Outline,
                        hue.value_or(Look::Hue::Drive)});
    }
    return entries;
}

void DrivesChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(Look::font(Look::TextRole::Strong));
    painter.setPen(Look::color(Look::Tone::Text, palette()));
    DrawnText::draw(painter, QRectF(0, 0, width() - columnsWidth(), 22), m_message, Reading::Whole);
    if (m_drives.isEmpty())
        return;
    ChartPaint::legend(painter, {0, 25}, width() - columnsWidth(), legend(), palette());
    for (qsizetype row = 0; row < m_drives.size(); ++row)
        if (m_drives[row].key == selected())
            painter.fillRect(rowRect(row), Look::selectionFill(palette()));
    paintAxis(painter);
    paintColumns(painter);
    for (qsizetype row = 0; row < m_drives.size(); ++row)
        paintRow(painter, row);
}

void DrivesChart::paintAxis(QPainter& painter) const
{
    const double bottom = rowRect(m_drives.size()).top();
    const bool inTerabytes = static_cast<double>(largest()) >= terabyte;
    const double unit = inTerabytes ? terabyte : gigabyte;
    const double whole = static_cast<double>(largest()) / unit;
    const double step = ChartPaint::step(whole, 5);
    painter.setFont(Look::font(Look::TextRole::Secondary));
    double x = labelWidth;
    for (int tick = 0; tick * step <= whole * 1.001; ++tick) {
        x = labelWidth + plotWidth() * tick * step / whole;
        painter.fillRect(QRectF(x, headHeight, 1, bottom - headHeight), Look::softLine(palette()));
        painter.setPen(Look::color(Look::Tone::Second, palette()));
        DrawnText::draw(painter, QRectF(x - 30, bottom + 4, 60, 18), QLocale().toString(tick * step, 'g', 3), Reading::Whole,
                        Qt::AlignCenter);
    }
    DrawnText::draw(painter, QRectF(x - 30, bottom + 22, 60, 18), inTerabytes ? tr("TB") : tr("GB"), Reading::Whole, Qt::AlignCenter);
}

void DrivesChart::paintRow(QPainter& painter, qsizetype row) const
{
    const auto& drive = m_drives.at(row);
    const QRectF rect = rowRect(row);
    const double room = labelWidth - 24;
    painter.setFont(Look::font(Look::TextRole::Body));
    painter.setPen(Look::color(Look::Tone::Text, palette()));
    DrawnText::draw(painter, QRectF(12, rect.top() + 6, room, 20), drive.label, Reading::Name);
    painter.setFont(Look::font(Look::TextRole::Secondary));
    painter.setPen(Look::color(Look::Tone::Second, palette()));
    DrawnText::draw(painter, QRectF(12, rect.top() + 24, room, 18),
                    hasEnd() ? drive.address : u"%1 · %2"_s.arg(drive.address, sizeText(drive.bytes)), Reading::Whole);
    paintShares(painter, drive, rect);
    if (hasEnd())
        paintEnd(painter, drive, rect);
}

void DrivesChart::paintColumns(QPainter& painter) const
{
    DotColumn::Frame frame{width() - columnsWidth() + columnGap / 2, columnWidth(), headHeight, rowHeight};
    for (const DotColumn& column : m_columns) {
        column.paint(painter, frame, palette());
        frame.left += frame.width + columnGap;
    }
}

void DrivesChart::paintShares(QPainter& painter, const ChartData::DriveBar& drive, const QRectF& row) const
{
    const QRectF bar(labelWidth, row.top() + (rowHeight - barHeight) / 2, plotWidth(), barHeight);
    if (drive.shares.isEmpty()) {
        ChartPaint::dashed(painter, bar, palette());
        painter.setPen(Look::color(Look::Tone::Second, palette()));
        const QString why = drive.state == State::Given ? tr("a VM holds it, so the host cannot look inside")
                                                        : tr("contents not readable");
        DrawnText::draw(painter, bar.adjusted(10, 0, -6, 0), why, Reading::Whole);
        return;
    }
    double left = bar.left();
    for (const auto& share : drive.shares) {
        const double length = bar.width() * static_cast<double>(share.bytes) / static_cast<double>(largest());
        paintSegment(painter, share, {left, bar.top(), qMax(2.0, length - 1), barHeight});
        left += length;
    }
}

void DrivesChart::paintSegment(QPainter& painter, const CapacityShare& share, const QRectF& rect) const
{
    const auto hue = hueOf(share.part);
    ChartPaint::bar(painter, rect, hue, palette());
    painter.setFont(Look::font(Look::TextRole::Secondary));
    const QString name = nameOf(share.part);
    if (painter.fontMetrics().horizontalAdvance(name) > rect.width() - 16)
        return;
    painter.setPen(hue ? ChartPaint::on(*hue, palette()) : Look::color(Look::Tone::Second, palette()));
    DrawnText::draw(painter, rect.adjusted(10, 0, 0, 0), name, Reading::Whole);
}

void DrivesChart::paintEnd(QPainter& painter, const ChartData::DriveBar& drive, const QRectF& row) const
{
    double x = labelWidth + plotWidth();
    painter.setFont(Look::font(Look::TextRole::Body));
    painter.setPen(Look::color(Look::Tone::Text, palette()));
    DrawnText::draw(painter, QRectF(x, row.top(), sizeWidth - 12, rowHeight), sizeText(drive.bytes), Reading::Whole,
                    Qt::AlignRight | Qt::AlignVCenter);
    if (!drive.state)
        return;
    x += sizeWidth + 4;
    StateSign::paint(painter, QRectF(x, row.top() + (rowHeight - 14) / 2, 14, 14), *drive.state, palette());
    painter.setPen(Look::color(StateSign::tone(*drive.state), palette()));
    DrawnText::draw(painter, QRectF(x + 20, row.top(), width() - x - 20, rowHeight), StateSign::word(*drive.state), Reading::Whole);
}

} // namespace gui
