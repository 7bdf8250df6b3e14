// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/LivePlots.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QListView;
class QPushButton;

namespace gui {

class ButtonBar;
class ChartTableView;
class IconView;
class ProgressLine;
class StepListModel;
class TextLabel;

/// A measurement while it runs: how far it is, each job's result, the present numbers and curves. Draws at most
/// ten times a second, however often it is told.
class LivePanel final : public QWidget {
    Q_OBJECT

public:
    explicit LivePanel(QWidget* parent = nullptr);

    /// `earlier` as for LivePlots::flow().
    void show(const LiveMeasurement& live, const std::optional<backend::Measurement>& earlier);

signals:
    void stopRequested();

private:
    [[nodiscard]] QWidget* createHead();
    [[nodiscard]] QWidget* createBody();
    [[nodiscard]] QWidget* createCharts();
    void createBar();
    void draw();
    void drawHead();
    void drawJobs();
    void drawFigures();
    void drawCharts();

    LiveMeasurement m_live;
    std::optional<backend::Measurement> m_earlier;
    QTimer m_next; ///< runs while it is too early to draw again
    bool m_isStale = false;
    TextLabel* m_headline = nullptr;
    TextLabel* m_left = nullptr;
    ProgressLine* m_progress = nullptr;
    TextLabel* m_safety = nullptr;
    StepListModel* m_jobs = nullptr;
    QListView* m_jobList = nullptr;
    QHBoxLayout* m_figures = nullptr;
    QList<LivePlots::Figure> m_shownFigures;
    TimeChart* m_flow = nullptr;
    TimeChart* m_heat = nullptr;
    QWidget* m_charts = nullptr;
    QWidget* m_tables = nullptr;
    ChartTableView* m_flowTable = nullptr;
    ChartTableView* m_heatTable = nullptr;
    ButtonBar* m_bar = nullptr;
    QPushButton* m_asTable = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace gui
