// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MinMaxPyramid.h"
#include "PlotChart.h"

class QLineSeries;

namespace gui {

/// A quantity over the seconds of a measurement, all but its points.
struct TimePlot {
    /// A stretch of time with a name below the axis, such as a run.
    struct Span {
        QString key;
        QString name;
        QString text; ///< all about it, for tool tip, screen reader and table
        double from = 0;
        double to = 0;
        bool isCurrent = false;

        bool operator==(const Span&) const = default;
    };
    /// A dashed line across: an earlier value, a limit.
    struct Level {
        double value = 0;
        QString name;
        QString valueText;
        bool isLimit = false;

        bool operator==(const Level&) const = default;
    };

    ChartHead head;
    double from = 0;
    double to = 1;       ///< seconds shown when nothing is zoomed
    double least = 0;    ///< the value axis shows at least this …
    double most = 1;     ///< … to this, and grows with the points
    QList<Span> spans;
    QList<Level> levels;
    QString lastName;    ///< "now %1" at the last point; empty: nothing stands there
    double plotHeight = 178;

    bool operator==(const TimePlot&) const = default;
};

/// A line over time. A million points draw as fast as a thousand: only the peaks of each pixel column do.
/// The wheel, + and − zoom, 0 shows everything again.
class TimeChart final : public PlotChart {
    Q_OBJECT

public:
    explicit TimeChart(QWidget* parent = nullptr);

    void show(const TimePlot& plot, const QList<QPointF>& points);
    void zoomTo(double from, double to); ///< seconds
    [[nodiscard]] std::pair<double, double> shown() const { return {m_from, m_to}; }
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QList<Mark> arranged() const override;
    [[nodiscard]] int heightNeeded() const override;
    [[nodiscard]] QRectF plotRect() const override;
    void paintUnder(QPainter& painter) const override;
    void paintOver(QPainter& painter) const override;
    void colorSeries() override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QPointF placeOf(const QPointF& value) const;
    void findRange();
    void draw();
    void zoomAt(double second, double factor);
    void paintLevel(QPainter& painter, const TimePlot::Level& level) const;
    void paintLast(QPainter& painter) const;

    TimePlot m_plot;
    MinMaxPyramid m_pyramid;
    QLineSeries* m_line;
    double m_from = 0;
    double m_to = 1;
    double m_low = 0;
    double m_high = 1;
    double m_step = 1;
};

} // namespace gui
