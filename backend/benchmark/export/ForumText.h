// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Measurement.h"

namespace backend {

/// Measurements as the short text that people paste in forums: plain, English, in columns that line up in
/// any monospaced type, a "." in every number. Medians over the runs, and how far the runs lie apart. Of a
/// serial number only the end is told; a simulated measurement says so in its first line.
[[nodiscard]] QString forumText(const QList<Measurement>& measurements);

/// "Sequential read 1 MiB QD32", as benchmarks are spoken of everywhere.
[[nodiscard]] QString forumName(const FioJob& job);

} // namespace backend
