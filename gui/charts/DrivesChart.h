// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartData.h"
#include "DotColumn.h"
#include "MarkChart.h"

namespace gui {

/// NVMe drives as bars of their capacity, split by who uses it; beside them temperature and wear of
/// those that tell. Size and verdict stand at the end of a row where there is room for all.
class DrivesChart final : public MarkChart {
    Q_OBJECT

public:
    using MarkChart::MarkChart;

    void showNode(const NodeState& state);
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QList<Mark> arranged() const override;
    [[nodiscard]] int heightNeeded() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] quint64 largest() const;
    [[nodiscard]] bool hasEnd() const;
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] double columnsWidth() const;
    [[nodiscard]] double plotWidth() const;
    [[nodiscard]] QRectF rowRect(qsizetype row) const;
    [[nodiscard]] QList<ChartPaint::LegendEntry> legend() const;
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, qsizetype row) const;
    void paintShares(QPainter& painter, const ChartData::DriveBar& drive, const QRectF& row) const;
    void paintSegment(QPainter& painter, const CapacityShare& share, const QRectF& rect) const;
    void paintColumns(QPainter& painter) const;
    void paintEnd(QPainter& painter, const ChartData::DriveBar& drive, const QRectF& row) const;

    QString m_message;
    QList<ChartData::DriveBar> m_drives;
    QList<DotColumn> m_columns;
};

} // namespace gui
