// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TargetLook.h"
#include "Measurement.h"

namespace backend {

/// What is known to mislead before anything was measured: a drive that may be empty, a file that fits the cache of
/// fast cells, ZFS that answers from memory, a link narrower than the drive could have.
[[nodiscard]] QList<MeasuringTrap> trapsBefore(const TargetLook& look, const BenchmarkProfile& profile, MeasuredPlace::Kind kind);

/// What the results themselves show: reads faster than the link or than flash can answer, and a drive that slowed
/// itself down because it was hot.
[[nodiscard]] QList<MeasuringTrap> trapsAfter(const Measurement& measurement);

/// Bytes per second that a link can carry at most, without what packets cost: PCI Express base specification,
/// 8b/10b below 8 GT/s and 128b/130b from there on.
[[nodiscard]] double bytesPerSecond(const PciLink& link);

} // namespace backend
