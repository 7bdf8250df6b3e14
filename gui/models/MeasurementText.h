// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Comparison.h"

#include <chrono>

/// How measurements are said in the window: numbers through QLocale, a blank before each unit.
namespace gui::MeasurementText {

[[nodiscard]] QString jobTitle(const backend::FioJob& job);  ///< "Random read"
[[nodiscard]] QString jobDetail(const backend::FioJob& job); ///< "4 KiB, 4 × 32 in flight"
[[nodiscard]] QString flowNoun(const backend::FioJob& job);  ///< "reads", "writes", "requests", "flushes"

/// The unit that numbers of this size are shown in.
struct Scale {
    double divisor = 1;
    QString unit;
    int decimals = 0;

    [[nodiscard]] QString number(double value) const; ///< without the unit
    [[nodiscard]] QString text(double value) const;   ///< with it
};
[[nodiscard]] QString withUnit(const QString& number, const QString& unit); ///< "48 µs", as the language does it
[[nodiscard]] Scale scaleFor(backend::Metric metric, double largest);
[[nodiscard]] bool isMoreBetter(backend::Metric metric);
[[nodiscard]] QString metricNoun(backend::Metric metric); ///< "throughput", "requests", "mean answer time"

[[nodiscard]] QString answerTime(double nanoseconds);   ///< "48.0 µs", "4.85 ms"
[[nodiscard]] QString celsius(double degrees);          ///< "58 °C"
[[nodiscard]] QString placeText(const backend::MeasuredPlace& place); ///< "VM 100 truenas on pve1"
[[nodiscard]] QString driveText(const backend::DeviceIdentity& drive); ///< "Samsung 980 PRO, …804417K"
[[nodiscard]] QString profileName(const QString& id);
[[nodiscard]] QString whenText(const QDateTime& time);   ///< today only the clock, else with the day
[[nodiscard]] QString shortWhenText(const QDateTime& time); ///< today the clock, else the day
[[nodiscard]] QString aboutText(std::chrono::seconds duration); ///< "about 2 min"
/// What a person has to know beside the numbers: simulated, imported, stopped, failed; empty: nothing.
[[nodiscard]] QString remarkText(const backend::Measurement& measurement);
[[nodiscard]] QString cpuText(const backend::Measurement& measurement, const backend::FioJob& job); ///< for one request

} // namespace gui::MeasurementText
