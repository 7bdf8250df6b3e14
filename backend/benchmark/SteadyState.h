// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Measurement.h"

namespace backend {

/// Whether a run had settled: the throughput of its second half is within a tenth of that of its first. A run with
/// fewer than six samples is too short to say otherwise and counts as steady. After the idea of SNIA's
/// Performance Test Specification, which asks for rounds within a window before anything counts.
[[nodiscard]] bool isSteady(const QList<FlowSample>& samplesOfRun);

} // namespace backend
