// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "node/ConfigFile.h"

namespace backend {

/// The node's small settings files, /etc/fstab among them, sorted by path.
[[nodiscard]] QList<ConfigFile> readFiles(const Answer& answer);

} // namespace backend
