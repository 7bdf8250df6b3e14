// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FioJob.h"
#include "Measurement.h"
#include "Result.h"

#include <chrono>

namespace backend {

/// The profiles that come with the program, for a file of our own, which may be written:
/// - "quick": six jobs people know, once each, in about a minute
/// - "thorough": the same six times each, shuffled and warmed up, which is enough for an interval that
///   holds the median with 95 %
/// - "guide": what the guide that started this project measures, sequential writes of 1 MiB with 32 in
///   flight over 4 GiB. It writes to the drive itself; this one writes into a file.
[[nodiscard]] QList<BenchmarkProfile> profilesForFiles();
/// The same without jobs that write, and "guide" with reads in their place.
[[nodiscard]] QList<BenchmarkProfile> profilesForDevices();

/// Error kind Usage: there is none of that name.
[[nodiscard]] Result<BenchmarkProfile> profileNamed(const QString& id, MeasuredPlace::Kind kind);

/// What is wrong with a job's values, as a sentence; empty when fio can work with them.
[[nodiscard]] QString problemOf(const FioJob& job);
/// Error kind Usage: values of a profile that make no sense, or would take longer than a day.
[[nodiscard]] Result<void> check(const BenchmarkProfile& profile, MeasuredPlace::Kind kind);

/// One run in the order they are done.
struct PlannedRun {
    int job = 0;
    int run = 0;

    bool operator==(const PlannedRun&) const = default;
};

/// Round after round, each round every job once, in an order that is the same for the same id.
[[nodiscard]] QList<PlannedRun> orderOfRuns(const BenchmarkProfile& profile, const QString& id);

/// Roughly, with the filling of the file; a slow drive takes longer for that.
[[nodiscard]] std::chrono::seconds expectedDuration(const BenchmarkProfile& profile);

} // namespace backend
