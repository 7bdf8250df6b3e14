// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"

namespace support {

/// A node made by hand, with as many PCI functions as asked for. The first `drives` of them are NVMe drives, each alone in
/// its group and with three partitions; the rest are bridges and network functions, four to a group.
[[nodiscard]] backend::NodeSnapshot bigNode(int number, int functions, int drives);

} // namespace support
