// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Comparison.h"
#include "benchmark/Measure.h"

namespace gui::commandline {

class Console;

/// What will be done: where, how long, what is written. Sentences, one a paragraph.
[[nodiscard]] QStringList offerText(const backend::MeasuringOffer& offer);

/// A measurement as the table that people paste, and what to keep in mind about it.
void printMeasurement(Console& console, const backend::Measurement& measurement);

/// Each job's lanes with median and interval, and the verdicts in words.
void printComparison(Console& console, const backend::Comparison& comparison);

/// Says on the notes' stream how far a measurement is: each run once, and at a terminal the time left.
class MeasureNotes {
public:
    explicit MeasureNotes(Console& console)
        : m_console(console)
    {
    }
    void operator()(const backend::MeasureProgress& progress);

private:
    Console& m_console;
    int m_runsSaid = 0;
    bool m_hasSaidFilling = false;
};

[[nodiscard]] QString valueText(double value, backend::Metric metric); ///< "6.61 GB/s", "18,400 IOPS", "58.1 µs"

} // namespace gui::commandline
