// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace benchmark {

/// What a chart of a million points takes to draw and to zoom, beside one of ten thousand. Prints the bars;
/// returns whether all are kept.
[[nodiscard]] bool measureCharts();

} // namespace benchmark
