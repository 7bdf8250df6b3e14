// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Finding.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// The host loses something it needs when it starts next, whatever is planned here.
[[nodiscard]] bool endangersNextStart(const Finding& finding);

/// The findings that decide over one drive, worst first: what blocks the whole node, the drive's
/// own and its group's.
[[nodiscard]] QList<Finding> findingsConcerning(const NodeSnapshot& snapshot,
                                                const QList<Finding>& all, const PciAddress& drive);

void sortWorstFirst(QList<Finding>& findings);

} // namespace backend
