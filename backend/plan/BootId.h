// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Shell.h"

namespace backend {

/// What the kernel calls this start of the node; never empty. Asked within seconds, or not at all. Error
/// kinds: Unparseable (the node does not say), and those of the Shell.
[[nodiscard]] Result<QString> bootIdOf(Shell& shell, std::stop_token stop = {});

} // namespace backend
