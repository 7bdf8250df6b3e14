// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "benchmark/Measurement.h"

namespace backend {

/// Measurements as JSON: {"format":1,"measurements":[…]}, everything in them included. Times are UTC,
/// latencies nanoseconds, throughput bytes and operations per second. Refuses numbers that are none
/// (infinite, not a number): JSON has no word for them, and nobody measured them.
[[nodiscard]] Result<QByteArray> toJson(const QList<Measurement>& measurements);
[[nodiscard]] Result<QByteArray> toJson(const Measurement& measurement); ///< {"format":1,"id":…}

/// Reads either form back, unchanged. The bytes may come from anybody: what is too large, out of range or
/// not in this format is refused.
[[nodiscard]] Result<QList<Measurement>> measurementsFromJson(const QByteArray& bytes);

/// 1 to 64 letters, digits and "-".
[[nodiscard]] bool isMeasurementId(const QString& id);
/// No number in it is infinite or not a number.
[[nodiscard]] bool isFinite(const Measurement& measurement);

} // namespace backend
