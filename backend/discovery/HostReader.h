// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "node/HostSetup.h"

namespace backend {

/// Everything about the node as a whole but its network ports.
[[nodiscard]] HostSetup readHost(const Answer& answer);

/// The node's own name in its cluster's file system; the host name when that is not readable.
[[nodiscard]] QString memberName(const Answer& answer);

/// The node's clock in seconds since 1970, and whether its kernel has ZFS loaded.
[[nodiscard]] std::optional<qint64> nodeTime(const Answer& answer);
[[nodiscard]] bool hasZfs(const Answer& answer);

} // namespace backend
