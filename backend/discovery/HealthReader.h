// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "node/DriveHealth.h"

#include <QHash>

namespace backend {

/// What the drives say of themselves, by controller ("nvme0"): smartctl's reports, completed with
/// the kernel's sensors.
[[nodiscard]] QHash<QString, DriveHealth> readHealth(const Answer& answer);

} // namespace backend
