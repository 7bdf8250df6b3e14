// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StepListModel.h"
#include "application/LiveMeasurement.h"

/// A measurement that goes on, in words.
namespace gui::LiveText {

[[nodiscard]] QString headline(const LiveMeasurement& live); ///< "Measuring Samsung 980 PRO in VM 100 truenas"
[[nodiscard]] QString left(const LiveMeasurement& live);     ///< "run 4 of 18, about 2 min left"
[[nodiscard]] QString safety(const LiveMeasurement& live);   ///< what is read and what is written, and where
[[nodiscard]] QList<StepRow> jobs(const LiveMeasurement& live);

} // namespace gui::LiveText
