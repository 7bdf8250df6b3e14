// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "benchmark/Measurement.h"

namespace gui {

class MeasurementShelf;

/// What a file holds: measurements that Lanekeeper exported, or a result of fio. Each says from which file it
/// came. `readAt`: for a result that does not say when it was made.
[[nodiscard]] backend::Result<QList<backend::Measurement>> measurementsIn(const QString& fileName, const QByteArray& bytes,
                                                                          const QDateTime& readAt);

/// Keeps them beside what is there: one that is there already stays as it is, and nothing is replaced by another of
/// the same id. Returns how many are new.
backend::Result<int> importMeasurements(MeasurementShelf& shelf, const QList<backend::Measurement>& measurements);

} // namespace gui
