// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"
#include "benchmark/BenchmarkBar.h"
#include "models/MeasurementListModel.h"

class QStackedWidget;

namespace gui {

class ComparisonPanel;
class LivePanel;
class NothingMeasured;
class ProblemLine;

/// What was measured of the node's drives, side by side; or the measurement that runs.
class BenchmarksPage final : public Page {
    Q_OBJECT

public:
    explicit BenchmarksPage(Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] static QString title() { return tr("&Benchmarks"); }
    void showNode(Workbench::NodeId id, const NodeState& state) override;
    void reveal(const QString& selection) override; ///< the serial of a drive

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum View { Nothing, Comparison, Running };

    [[nodiscard]] QWidget* createComparison();
    void connectSignals();
    void showKept();
    void showLive(const NodeState& state);
    void showProblem(const NodeState& state);
    void showChoosers();
    void pickByChoosers(); ///< the newest of each lane, of those that compare
    void showPicked();
    [[nodiscard]] QList<backend::Measurement> ofNode() const; ///< measured on it, or of its drives
    [[nodiscard]] QList<backend::Measurement> ofDrive(const QString& serial) const;
    [[nodiscard]] std::optional<backend::Measurement> newestOnHost(const backend::Measurement& like) const;
    [[nodiscard]] QList<backend::Measurement> pickedWhole();
    void exportPicked(BenchmarkBar::Export what);
    void importFiles();
    void askToRemove(const QString& id);
    void askToStop();
    void openMeasureDialog();

    std::optional<Workbench::NodeId> m_id;
    QList<backend::Measurement> m_ofNode;
    std::optional<backend::Measurement> m_running; ///< that is to be shown when it has ended
    QString m_revealed; ///< the serial of a drive that another page led to
    MeasurementListModel m_list;
    ProblemLine* m_problem;
    QStackedWidget* m_views;
    NothingMeasured* m_nothing;
    BenchmarkBar* m_bar;
    ComparisonPanel* m_comparison;
    LivePanel* m_live;
};

} // namespace gui
