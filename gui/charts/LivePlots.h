// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TimeChart.h"
#include "application/LiveMeasurement.h"

/// A measurement that goes on, as what the charts draw.
namespace gui::LivePlots {

struct Curve {
    TimePlot plot;
    QList<QPointF> points;
};

/// Throughput or requests of the job that runs, its runs one behind the other. `earlier` is the newest
/// measurement of the same drive on the host: its median becomes a dashed line.
[[nodiscard]] Curve flow(const LiveMeasurement& live, const std::optional<backend::Measurement>& earlier);
/// The drive's temperature since the start, with the drive's own limit.
[[nodiscard]] Curve heat(const LiveMeasurement& live);

/// The job's numbers so far, as large figures: name, number, unit.
struct Figure {
    QString name;
    QString number;
    QString unit;

    bool operator==(const Figure&) const = default;
};
[[nodiscard]] QList<Figure> figures(const LiveMeasurement& live);

} // namespace gui::LivePlots
