// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneLook.h"
#include "PlotChart.h"

namespace gui {

/// One figure of several measurements, side by side.
struct SpreadPlot {
    struct Bar {
        QString key;
        QString name;
        LaneLook look;
        double value = 0;
        double low = 0;  ///< the spread's ends; as `value` when there is none
        double high = 0;
        QString valueText; ///< "6.71 ± 0.04"
        QString note;      ///< "5 % less", "same"

        bool operator==(const Bar&) const = default;
    };

    ChartHead head;
    QList<Bar> bars;

    bool operator==(const SpreadPlot&) const = default;
};

/// Bars from zero with whiskers; the value beside each, so that nobody has to measure with the eye.
class SpreadChart final : public PlotChart {
    Q_OBJECT

public:
    using PlotChart::PlotChart;

    void show(const SpreadPlot& plot);
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QList<Mark> arranged() const override;
    [[nodiscard]] int heightNeeded() const override;
    [[nodiscard]] QRectF plotRect() const override;
    void paintUnder(QPainter& painter) const override;
    void paintOver(QPainter& painter) const override;
    void colorSeries() override;

private:
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] QRectF rowRect(qsizetype row) const;
    void paintWhisker(QPainter& painter, const SpreadPlot::Bar& bar, double y) const;
    void paintValue(QPainter& painter, const SpreadPlot::Bar& bar, const QRectF& row) const;

    SpreadPlot m_plot;
    double m_nameWidth = 0;
    double m_endWidth = 0; ///< for values and notes beside the bars
    double m_end = 1;  ///< of the value axis
    double m_step = 1;
};

} // namespace gui
