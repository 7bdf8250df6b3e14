// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FleetModel.h"
#include "pages/fleet/FleetHeader.h"

namespace gui {

/// Asks where to and writes the drives that are shown, in their order.
void exportFleet(FleetHeader::Export what, const FleetModel& fleet, QWidget* parent);

} // namespace gui
