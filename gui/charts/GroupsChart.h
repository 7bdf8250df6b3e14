// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartData.h"
#include "MarkChart.h"

namespace gui {

/// IOMMU groups as bars of their functions: the drive, what goes with it, the bridges that stay.
class GroupsChart final : public MarkChart {
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
    [[nodiscard]] qsizetype longest() const;
    [[nodiscard]] double cellWidth() const;
    [[nodiscard]] double messageHeight() const;
    [[nodiscard]] double headHeight() const; ///< message and legend
    [[nodiscard]] double rowTop(qsizetype row) const;
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, qsizetype row) const;
    void paintCell(QPainter& painter, const ChartData::GroupCell& cell, const QRectF& rect) const;

    QString m_message;
    QList<ChartData::GroupBar> m_groups;
};

} // namespace gui
