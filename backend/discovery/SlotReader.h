// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "node/PciDevice.h"

namespace backend {

/// Gives functions the names of the places they sit in, as far as the board tells any.
void nameSlots(const Answer& answer, QList<PciDevice>& devices);

} // namespace backend
