// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Measurement.h"

namespace support {

/// A measurement in which every field says something, with `hostile` in every text.
[[nodiscard]] backend::Measurement fullMeasurement(const QString& hostile = QStringLiteral("text"));

/// Reads of one invented drive over this lane, as a drive of that class might answer: five runs of three
/// jobs, with samples and temperatures.
[[nodiscard]] backend::Measurement laneMeasurement(backend::DriveLane lane, int minute = 0);

} // namespace support
