// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Measurement.h"

namespace backend {

// Comma-separated values as Csv.h says.

/// One line a run and flow: reads, writes, flushes. What was not measured is empty.
[[nodiscard]] QByteArray runsToCsv(const QList<Measurement>& measurements);
/// One line a sample, then the drive's temperatures: `celsius` has a value where the flow columns have none.
[[nodiscard]] QByteArray samplesToCsv(const QList<Measurement>& measurements);

} // namespace backend
