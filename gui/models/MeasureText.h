// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Measure.h"

/// What is about to be measured, in plain sentences.
namespace gui::MeasureText {

[[nodiscard]] QString jobsText(const backend::BenchmarkProfile& profile); ///< "6 tests, once each for 7 s"
[[nodiscard]] QString readsText(const backend::MeasureRequest& request);
[[nodiscard]] QString writesText(const backend::MeasureRequest& request); ///< "Nothing." where nothing is
[[nodiscard]] QString durationText(const backend::MeasureRequest& request);
/// What was found by looking: notes, and the traps that are known before.
[[nodiscard]] QStringList notes(const backend::MeasuringOffer& offer);
[[nodiscard]] QString roomText(const backend::MeasuringOffer& offer); ///< empty: none is needed
[[nodiscard]] QString objectText(const backend::MeasureRequest& request, const QString& driveName); ///< for the button

} // namespace gui::MeasureText
