// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Finding.h"
#include "node/ConfigFile.h"

namespace backend {

/// What messages of a start that failed, or of the kernel, mean: one finding a cause, with the
/// lines that say it. Side messages and progress are no causes; the last line of Proxmox, which is
/// the same whatever went wrong, counts only where nothing else was said.
[[nodiscard]] QList<Finding> explainLogs(const QList<ConfigFile>& logs);

} // namespace backend
