// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneLook.h"
#include "PlotChart.h"

#include <QMap>

namespace gui {

/// Within what time what share of the requests was answered, of several measurements.
struct PercentilePlot {
    struct Curve {
        QString key;
        QString name;
        LaneLook look;
        QMap<double, double> microseconds; ///< by per cent

        bool operator==(const Curve&) const = default;
    };

    ChartHead head;
    QString jobName;  ///< for the table, which stands alone
    QString axisName; ///< "percentile, % of reads answered within this time"
    QList<Curve> curves;

    bool operator==(const PercentilePlot&) const = default;
};

/// One line a measurement over 50, 90, 99, 99.9 and 99.99 %, on a log scale, named at its end.
class PercentileChart final : public PlotChart {
    Q_OBJECT

public:
    using PlotChart::PlotChart;

    /// The percentiles that are drawn.
    [[nodiscard]] static const QList<double>& steps();

    void show(const PercentilePlot& plot);
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QList<Mark> arranged() const override;
    [[nodiscard]] int heightNeeded() const override;
    [[nodiscard]] QRectF plotRect() const override;
    void paintUnder(QPainter& painter) const override;
    void paintOver(QPainter& painter) const override;
    void colorSeries() override;

private:
    [[nodiscard]] QPointF placeOf(qsizetype step, double microseconds) const;
    void findRange();

    PercentilePlot m_plot;
    double m_numberWidth = 0; ///< for the times at the left
    double m_endWidth = 0;    ///< for the names at the lines' ends
    double m_low = 1;
    double m_high = 10;
};

} // namespace gui
