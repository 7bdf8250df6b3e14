// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Measure.h"

namespace gui {

/// A measurement while it goes on: a value, replaced as a whole when something new is known.
struct LiveMeasurement {
    backend::Measurement soFar; ///< its place, profile and conditions are whole from the start
    backend::MeasureProgress::Stage stage = backend::MeasureProgress::Stage::Filling;
    backend::PlannedRun current;
    int runsDone = 0;
    int runsInAll = 0;
    std::chrono::seconds left{0}; ///< about; 0: not known
    bool isStopping = false;

    std::chrono::seconds whole{0}; ///< expected at the start

    /// By time, and never behind the runs that ended.
    [[nodiscard]] int percent() const
    {
        const auto byTime = left.count() > 0 && whole > left ? static_cast<int>(100 * (whole - left).count() / whole.count()) : 0;
        const int byRuns = runsInAll > 0 ? 100 * runsDone / runsInAll : 0;
        return byTime > byRuns ? byTime : byRuns;
    }
};

} // namespace gui
