// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FleetMoves.h"

namespace backend {

/// A row to be written: a drive, and the node that has it.
struct FleetRecord {
    const FleetNode* node = nullptr;
    const FleetDrive* drive = nullptr;
};

/// One line a drive, in the order given, with comma-separated values as Csv.h says. Words are stable and untranslated.
[[nodiscard]] QByteArray toCsv(const QList<FleetRecord>& records, const FleetMoves& moves);
/// The same as {"format":1,"drives":[…]}; what is not known is null.
[[nodiscard]] QByteArray toJson(const QList<FleetRecord>& records, const FleetMoves& moves);

} // namespace backend
