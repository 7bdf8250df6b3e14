// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneLook.h"
#include "PlotChart.h"

#include <QDateTime>

namespace gui {

/// One figure of one drive, measurement by measurement.
struct HistoryPlot {
    struct Point {
        QString key;
        QString lane; ///< its name
        LaneLook look;
        QDateTime time;
        double value = 0;
        QString text; ///< all about it

        bool operator==(const Point&) const = default;
    };

    ChartHead head;
    QList<Point> points; ///< oldest first

    bool operator==(const HistoryPlot&) const = default;
};

/// Points over dates, joined lane by lane.
class HistoryChart final : public PlotChart {
    Q_OBJECT

public:
    using PlotChart::PlotChart;

    void show(const HistoryPlot& plot);
    [[nodiscard]] const HistoryPlot& plot() const { return m_plot; }
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QList<Mark> arranged() const override;
    [[nodiscard]] int heightNeeded() const override;
    [[nodiscard]] QRectF plotRect() const override;
    void paintUnder(QPainter& painter) const override;
    void paintOver(QPainter& painter) const override;
    void colorSeries() override;

private:
    [[nodiscard]] QPointF placeOf(const HistoryPlot::Point& point) const;
    [[nodiscard]] QStringList lanes() const; ///< in the order in which they appear

    HistoryPlot m_plot;
    double m_from = 0; ///< milliseconds since the epoch
    double m_to = 1;
    double m_end = 1;
    double m_step = 1;
};

} // namespace gui
