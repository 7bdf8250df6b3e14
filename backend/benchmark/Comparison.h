// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Measurement.h"
#include "Result.h"
#include "Statistics.h"

namespace backend {

/// The one number a job is judged by.
enum class Metric {
    BytesPerSecond,      ///< of sequential jobs: more is better
    OperationsPerSecond, ///< of random ones with several in flight: more is better
    Latency,             ///< nanoseconds, of one at a time and of flushes: less is better
};

[[nodiscard]] Metric metricOf(const FioJob& job);
/// No value: the run failed, or says nothing of it.
[[nodiscard]] std::optional<double> valueOf(const FioJob& job, const MeasuredRun& run);

/// All runs of one job over one lane.
struct LaneResult {
    DriveLane lane = DriveLane::Unknown;
    QList<double> values; ///< in the job's metric, one a run
    double median = 0;
    Interval interval;
    double spread = 0;    ///< see spreadOf
    bool isSteady = true; ///< every run was

    bool operator==(const LaneResult&) const = default;
};

enum class LaneDifference {
    Faster,
    Slower,
    NoDifference, ///< none beyond the noise
    TooFewRuns,   ///< no difference could be told from noise
};

/// One lane against another.
struct LaneVerdict {
    DriveLane lane = DriveLane::Unknown;
    DriveLane against = DriveLane::Unknown;
    LaneDifference verdict = LaneDifference::TooFewRuns;
    double timeFactor = 1; ///< time for the same work: 1.6 takes 1.6 times as long, 0.5 half
    double chance = 1;     ///< see chanceOfDifference
    QString sentence;

    bool operator==(const LaneVerdict&) const = default;
};

struct JobComparison {
    FioJob job;
    Metric metric = Metric::BytesPerSecond;
    QList<LaneResult> lanes;    ///< in the order host, passthrough, VirtIO
    QList<LaneVerdict> verdicts; ///< of each lane but the first against the first

    bool operator==(const JobComparison&) const = default;
};

struct Comparison {
    DeviceIdentity drive;
    bool isSimulated = false;
    QList<JobComparison> jobs;
    QString headline;  ///< what a person wants to know, in a sentence or two
    QStringList notes; ///< what makes the lanes less than equal, and the traps of single measurements

    bool operator==(const Comparison&) const = default;
};

/// Compares the lanes of one drive; the runs of several measurements over one lane count together. A
/// single lane gives medians and intervals without a verdict. Error kind Refused: different drives, drives
/// or lanes nobody knows, simulated results beside real ones, or nothing to compare.
[[nodiscard]] Result<Comparison> compare(const QList<Measurement>& measurements);

[[nodiscard]] QString nameOf(DriveLane lane); ///< "Host", "Passthrough", "VirtIO"

} // namespace backend
