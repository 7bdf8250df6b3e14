// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartData.h"
#include "DotColumn.h"

/// Temperature and wear of drives, as columns beside their bars of capacity.
namespace gui::HealthColumns {

[[nodiscard]] DotColumn temperature(const QList<ChartData::DriveBar>& drives);
[[nodiscard]] DotColumn wear(const QList<ChartData::DriveBar>& drives);

} // namespace gui::HealthColumns
