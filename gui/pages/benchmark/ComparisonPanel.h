// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/MeasurementGroup.h"

#include <QScrollArea>

class QComboBox;
class QTableView;
class QVBoxLayout;

namespace gui {

class ChartTableView;
class CostTable;
class HistoryChart;
class MeasurementListModel;
class PercentileChart;
class SpreadChart;
class TextLabel;

/// Measurements side by side: the verdict, a bar chart for each job, answer times and cost of one of them,
/// the drive over time, and the list to pick from. Charts or tables, the same numbers.
class ComparisonPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit ComparisonPanel(MeasurementListModel& list, QWidget* parent = nullptr);

    /// `ofDrive`: everything kept of the drive, for its history.
    void show(const QList<backend::Measurement>& chosen, const QList<backend::Measurement>& ofDrive);
    void setAsTable(bool asTable);
    [[nodiscard]] QWidget* picture() const { return m_picture; } ///< verdict and charts, without the list

signals:
    void removeRequested(const QString& measurementId);

private:
    [[nodiscard]] QWidget* createHeading();
    [[nodiscard]] QWidget* createCharts();
    [[nodiscard]] QWidget* createTables();
    [[nodiscard]] QWidget* createList();
    void showJobs();
    void showSpreads();
    void showDetails();
    void showNotes();
    void showTables();
    void chooseJob(const backend::FioJob& job);
    void showListMenu(const QPoint& place);
    [[nodiscard]] backend::FioJob detailJob() const;

    MeasurementListModel& m_list;
    MeasurementView m_view;
    QList<backend::Measurement> m_chosen;
    QList<backend::Measurement> m_given;   ///< what show() was told of the drive
    QList<backend::Measurement> m_ofDrive; ///< of it what goes with the chosen
    QWidget* m_picture;
    TextLabel* m_headline;
    TextLabel* m_simulated;
    TextLabel* m_legend;
    QVBoxLayout* m_spreadLayout;
    QList<SpreadChart*> m_spreads;
    QComboBox* m_job;
    PercentileChart* m_percentiles;
    CostTable* m_costs;
    HistoryChart* m_history;
    QWidget* m_charts;
    QWidget* m_tables;
    QVBoxLayout* m_tableLayout;
    QList<ChartTableView*> m_tableViews;
    QVBoxLayout* m_notes;
    QTableView* m_table;
};

} // namespace gui
