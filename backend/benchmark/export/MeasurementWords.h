// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Measurement.h"

namespace backend {

// The stable words of exported measurements. A word that is none of them has no value.
[[nodiscard]] QString wordFor(FioJob::Pattern pattern);
[[nodiscard]] QString wordFor(DriveLane lane);
[[nodiscard]] QString wordFor(MeasuredPlace::Kind kind);
[[nodiscard]] QString wordFor(Measurement::End end);
[[nodiscard]] std::optional<FioJob::Pattern> patternFrom(const QString& word);
[[nodiscard]] std::optional<DriveLane> laneFrom(const QString& word);
[[nodiscard]] std::optional<MeasuredPlace::Kind> placeKindFrom(const QString& word);
[[nodiscard]] std::optional<Measurement::End> endFrom(const QString& word);

} // namespace backend
