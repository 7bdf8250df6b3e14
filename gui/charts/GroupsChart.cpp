// SPDX-License-Identifier: GPL-3.0-or-later
#include "GroupsChart.h"

#include "widgets/DrawnText.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using ChartData::GroupCell;
using DrawnText::Reading;
using Kind = ChartData::GroupCell::Kind;

constexpr double labelWidth = 86;
constexpr double verdictWidth = 104;
constexpr double rowHeight = 36;
constexpr double barHeight = 24;
constexpr double legendHeight = 40;
constexpr double axisHeight = 44;
constexpr double widestCell = 92;
constexpr int mostLines = 5; ///< of the message
constexpr qsizetype fewest = 4; ///< functions on the axis

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Drive: return GroupsChart::tr("NVMe drive the host does not use");
    case Kind::HostDevice: return GroupsChart::tr("the host uses it");
    case Kind::OtherDevice: return GroupsChart::tr("other device, would go too");
    case Kind::Bridge: return GroupsChart::tr("bridge, stays with the host");
    }
    return {};
}

ChartPaint::LegendEntry legendOf(Kind kind)
{
    switch (kind) {
    case Kind::Drive: return {kindText(kind), ChartPaint::Fill::Solid, Look::Hue::Drive};
    case Kind::HostDevice: return {kindText(kind), ChartPaint::Fill::Solid, Look::Hue::Host};
    case Kind::OtherDevice: return {kindText(kind), ChartPaint::Fill::Solid, Look::Hue::Grey};
    case Kind::Bridge: break;
    }
    return {kindText(kind), ChartPaint::Fill::Dashed, Look::Hue::Grey};
}

QList<ChartPaint::LegendEntry> legendOf(const QList<ChartData::GroupBar>& groups)
{
    QList<ChartPaint::LegendEntry> entries;
    for (const auto kind : {Kind::Drive, Kind::HostDevice, Kind::OtherDevice, Kind::Bridge}) {
        const bool isThere = std::any_of(groups.begin(), groups.end(), [kind](const auto& group) {
            return std::any_of(group.cells.begin(), group.cells.end(),
                               [kind](const auto& cell) { return cell.kind == kind; });
        });
        if (isThere)
            entries.append(legendOf(kind));
    }
    return entries;
}

} // namespace

void GroupsChart::showNode(const NodeState& state)
{
    m_message = ChartData::groupsMessage(state);
    m_groups = ChartData::groups(state);
    setAccessibleName(tr("Groups as bars of functions. %1").arg(m_message));
    rearrange();
}

ChartTable GroupsChart::table() const
{
    ChartTable table{m_message, {tr("Group"), tr("Device"), tr("Address"), tr("Part"), tr("Verdict")}, {}, 1};
    for (const auto& group : m_groups)
        for (const auto& cell : group.cells)
            table.rows.append({cell.key,
                               {tr("Group %1").arg(group.number), cell.name, cell.address, kindText(cell.kind),
                                group.state ? StateSign::word(*group.state) : QString()}});
    return table;
}

qsizetype GroupsChart::longest() const
{
    qsizetype count = fewest;
    for (const auto& group : m_groups)
        count = qMax(count, group.cells.size());
    return count;
}

double GroupsChart::cellWidth() const
{
    const double room = width() - labelWidth - verdictWidth;
    return qBound(2.0, room / static_cast<double>(longest()), widestCell);
}

/// The message breaks into lines where it is long.
double GroupsChart::messageHeight() const
{
    const QFont font = Look::font(Look::TextRole::Strong);
    return qMax(22.0, DrawnText::countLines(m_message, font, width(), mostLines) * QFontMetricsF(font).height() + 2);
}

double GroupsChart::headHeight() const { return messageHeight() + legendHeight; }

double GroupsChart::rowTop(qsizetype row) const { return headHeight() + static_cast<double>(row) * rowHeight; }

QList<MarkChart::Mark> GroupsChart::arranged() const
{
    QList<Mark> marks;
    for (int row = 0; row < m_groups.size(); ++row) {
        double left = labelWidth;
        for (const auto& cell : m_groups[row].cells) {
            const bool isSaid = cell.label == cell.address || cell.name.contains(cell.label);
            const QString name = isSaid ? cell.name : tr("%1 (%2)", "a device and its use").arg(cell.name, cell.label);
            marks.append({cell.key,
                          tr("Group %1: %2 at %3, %4").arg(m_groups[row].number).arg(name, cell.address, kindText(cell.kind)),
                          row, QRectF(left, rowTop(row) + (rowHeight - barHeight) / 2, cellWidth(), barHeight)});
            left += cellWidth();
        }
    }
    return marks;
}

int GroupsChart::heightNeeded() const
{
    if (m_groups.isEmpty())
        return 30;
    return qRound(headHeight() + static_cast<double>(m_groups.size()) * rowHeight + axisHeight);
}

void GroupsChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(Look::font(Look::TextRole::Strong));
    painter.setPen(Look::color(Look::Tone::Text, palette()));
    DrawnText::drawLines(painter, QRectF(0, 0, width(), messageHeight()), m_message, Reading::Whole, mostLines);
    if (m_groups.isEmpty())
        return;
    ChartPaint::legend(painter, {0, messageHeight() + 3}, width(), legendOf(m_groups), palette());
    paintAxis(painter);
    for (qsizetype row = 0; row < m_groups.size(); ++row)
        paintRow(painter, row);
}

void GroupsChart::paintAxis(QPainter& painter) const
{
    const double bottom = rowTop(m_groups.size());
    const double step = ChartPaint::step(static_cast<double>(longest()), 10);
    painter.setFont(Look::font(Look::TextRole::Secondary));
    double x = labelWidth;
    for (double count = 0; count <= static_cast<double>(longest()); count += qMax(1.0, step)) {
        x = labelWidth + count * cellWidth();
        painter.fillRect(QRectF(x, headHeight() - 2, 1, bottom - headHeight() + 4), Look::softLine(palette()));
        painter.setPen(Look::color(Look::Tone::Second, palette()));
        DrawnText::draw(painter, QRectF(x - 30, bottom + 4, 60, 18), QLocale().toString(qRound(count)), Reading::Whole, Qt::AlignCenter);
    }
    DrawnText::draw(painter, QRectF(x - 300, bottom + 22, 300, 18), tr("functions in the group"), Reading::Whole,
                    Qt::AlignRight | Qt::AlignVCenter);
}

void GroupsChart::paintRow(QPainter& painter, qsizetype row) const
{
    const auto& group = m_groups.at(row);
    const double top = rowTop(row);
    painter.setFont(Look::font(Look::TextRole::Body));
    painter.setPen(Look::color(Look::Tone::Text, palette()));
    DrawnText::draw(painter, QRectF(0, top, labelWidth - 12, rowHeight), tr("Group %1").arg(group.number), Reading::Whole,
                    Qt::AlignRight | Qt::AlignVCenter);
    double left = labelWidth;
    for (const auto& cell : group.cells) {
        paintCell(painter, cell, {left, top + (rowHeight - barHeight) / 2, cellWidth(), barHeight});
        left += cellWidth();
    }
    if (!group.state)
        return;
    const double x = labelWidth + cellWidth() * static_cast<double>(longest()) + 14;
    StateSign::paint(painter, QRectF(x, top + (rowHeight - 14) / 2, 14, 14), *group.state, palette());
    painter.setFont(Look::font(Look::TextRole::Body));
    painter.setPen(Look::color(StateSign::tone(*group.state), palette()));
    DrawnText::draw(painter, QRectF(x + 20, top, width() - x - 20, rowHeight), StateSign::word(*group.state), Reading::Whole);
}

void GroupsChart::paintCell(QPainter& painter, const GroupCell& cell, const QRectF& rect) const
{
    const QRectF inner = rect.adjusted(1, 0, 0, 0);
    const auto entry = legendOf(cell.kind);
    ChartPaint::swatch(painter, inner, entry, palette());
    painter.setFont(Look::font(Look::TextRole::Secondary));
    painter.setPen(cell.kind == Kind::Bridge ? Look::color(Look::Tone::Second, palette())
                                             : ChartPaint::on(entry.hue, palette()));
    const double room = inner.width() - 8;
    if (room > 16)
        DrawnText::draw(painter, inner.adjusted(4, 0, -4, 0), cell.label, Reading::Name, Qt::AlignCenter);
    if (cell.key != selected())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::color(Look::Tone::Text, palette()), hasFocus() ? 2.5 : 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inner.adjusted(-2, -2, 2, 2), 3, 3);
    painter.restore();
}

} // namespace gui
