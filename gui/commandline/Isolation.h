// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"

namespace gui::commandline {

/// The members that would go along unasked with the group's drive or, in a group without a drive,
/// with its first function. Empty: the group is isolated.
[[nodiscard]] QList<backend::PciAddress> foreignIn(const backend::NodeSnapshot& snapshot,
                                                   const backend::IommuGroup& group);

} // namespace gui::commandline
