// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Measurement.h"
#include "Result.h"

namespace backend {

/// What fio says of one of its jobs, or of one group of processes when it was asked to sum them.
struct FioJobReport {
    QString name;
    int group = 0; ///< jobs of one group ran side by side
    QMap<QString, QString> options; ///< as fio was given them, the common ones included
    std::optional<MeasuredFlow> read;  ///< no value: moved nothing
    std::optional<MeasuredFlow> write;
    std::optional<MeasuredFlow> flush;
    std::optional<MeasuredFlow> trim;
    double seconds = 0; ///< that were counted
    double userPercent = 0;
    double systemPercent = 0;
    int error = 0; ///< errno; 0 is well

    bool operator==(const FioJobReport&) const = default;
};

/// fio's JSON of any version from 2.0 on.
struct FioReport {
    QString version; ///< "fio-3.33"
    QDateTime endedAt; ///< UTC, by the clock of the machine fio ran on; null: it does not say
    QList<FioJobReport> jobs;
    QMap<QString, double> utilization; ///< per cent, by disk
    int error = 0;     ///< of the first job that failed, or of a line beside the JSON
    QString errorText; ///< "No space left on device"

    bool operator==(const FioReport&) const = default;
};

/// Reads the last whole object of fio's in a text, in front of and behind which anything may stand. Error
/// kind Unparseable: there is none, it ends in the middle, or it is none of fio's; says which. When fio
/// failed before it could print one, its own words are the detail.
[[nodiscard]] Result<FioReport> readFioReport(const QByteArray& text);

/// The job that fio's options or, where they are missing, its numbers tell of.
[[nodiscard]] FioJob jobOf(const FioJobReport& report);

/// A report made elsewhere as a measurement: equal jobs become runs of one, processes that fio listed one by one
/// become one run. `id` and `readAt` are used where the report does not say. Error kind Unparseable: no
/// job moved anything, or fio failed.
[[nodiscard]] Result<Measurement> measurementFrom(const FioReport& report, const QString& fileName, const QString& id,
                                                  const QDateTime& readAt);

} // namespace backend
