// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MarkChart.h"
#include "widgets/DrawnText.h"

class QChart;
class QChartView;

namespace gui {

/// What stands above a plot: the message, what is shown, and its unit.
struct ChartHead {
    QString message;
    QString subject;
    QString unit;              ///< with the direction that is better
    bool isSimulated = false;  ///< says so, in pictures of the chart too

    bool operator==(const ChartHead&) const = default;
};

/// Qt Charts draws the series into a plot; this class draws around it, in the house's type and lines, and
/// keeps marks, keys and the table of a MarkChart.
class PlotChart : public MarkChart {
    Q_OBJECT

public:
    explicit PlotChart(QWidget* parent = nullptr);

    [[nodiscard]] const ChartHead& head() const { return m_head; }

protected:
    [[nodiscard]] QChart* chart() const { return m_chart; }
    void setHead(const ChartHead& head);
    [[nodiscard]] double headHeight() const; ///< at the present width
    [[nodiscard]] virtual QRectF plotRect() const = 0;       ///< where the series are drawn, in this widget
    virtual void paintUnder(QPainter& painter) const = 0;    ///< grid and axes
    virtual void paintOver(QPainter& painter) const = 0;     ///< labels at the marks
    virtual void colorSeries() { }                           ///< as the palette is now
    void changed();                                          ///< data or range are new

    /// A line of the grid with its name at the left or below.
    void paintRow(QPainter& painter, double y, const QString& name) const;
    void paintColumn(QPainter& painter, double x, const QString& name, Qt::PenStyle style = Qt::SolidLine) const;
    void paintText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, Look::TextRole role,
                   Look::Tone tone, DrawnText::Reading reading = DrawnText::Reading::Whole) const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Cover;

    void paintHead(QPainter& painter) const;
    [[nodiscard]] bool isHeadLong() const;
    void paintChosen(QPainter& painter) const;
    void place();

    ChartHead m_head;
    QChart* m_chart;
    QChartView* m_view;
    Cover* m_cover;
};

} // namespace gui
