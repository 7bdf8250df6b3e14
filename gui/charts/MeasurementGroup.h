// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneLook.h"
#include "benchmark/Comparison.h"

#include <optional>

namespace gui {

/// Measurements that are shown as one: all of a lane, or a single one.
struct MeasurementGroup {
    QString key;
    QString name;
    LaneLook look;
    backend::DriveLane lane = backend::DriveLane::Unknown;
    QList<backend::Measurement> members; ///< newest first
};

/// What is shown side by side, and what can be said of it.
struct MeasurementView {
    QList<MeasurementGroup> groups;
    QList<backend::FioJob> jobs;                  ///< of all of them, each once
    std::optional<backend::Comparison> comparison; ///< none where they do not compare
    QString headline;                             ///< the verdict, or why there is none
    QStringList notes;                            ///< what makes the numbers mean less
    bool isSimulated = false;                     ///< one of them at least
};

/// By lane where the measurements compare, else each on its own.
[[nodiscard]] MeasurementView viewOf(const QList<backend::Measurement>& measurements);

/// Values of one job in its metric, one a run, of all members.
[[nodiscard]] QList<double> valuesOf(const MeasurementGroup& group, const backend::FioJob& job);
/// Nanoseconds by per cent, medians over the runs; of flushes where the job flushes each write.
[[nodiscard]] QMap<double, double> percentilesOf(const MeasurementGroup& group, const backend::FioJob& job);

} // namespace gui
