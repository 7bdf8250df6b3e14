// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HistoryChart.h"
#include "MeasurementGroup.h"
#include "PercentileChart.h"
#include "SpreadChart.h"

/// Measurements as what the charts draw. Every number comes from a measurement.
namespace gui::MeasurementPlots {

[[nodiscard]] SpreadPlot spread(const MeasurementView& view, const backend::FioJob& job);
[[nodiscard]] PercentilePlot percentiles(const MeasurementView& view, const backend::FioJob& job);
/// One drive over time: the median of each measurement that did this job.
[[nodiscard]] HistoryPlot history(const QList<backend::Measurement>& measurements, const backend::FioJob& job);

/// There is something to follow: a lane that was measured more than once.
[[nodiscard]] bool isHistory(const HistoryPlot& plot);

/// The circumstances of each group beside its numbers: processor, heat, time.
struct CostRow {
    QString key;
    QString name;
    LaneLook look;
    QString cpu;
    QString hottest;
    QString throttled;
    QString measured;

    bool operator==(const CostRow&) const = default;
};
[[nodiscard]] QList<CostRow> costs(const MeasurementView& view, const backend::FioJob& job);
[[nodiscard]] ChartTable costTable(const QList<CostRow>& rows);

/// What whiskers and bars mean for what is shown now.
[[nodiscard]] QString legend(const MeasurementView& view);

} // namespace gui::MeasurementPlots
