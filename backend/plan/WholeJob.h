// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/NodeJob.h"

namespace backend {

/// Has the node do a longer piece of work and waits for its end, with the last of what it printed. The stop token
/// is for the beginning: half a boot menu, or half a start, helps nobody. Errors as NodeJob's.
[[nodiscard]] Result<JobReading> runJob(Shell& shell, const Command& work, std::stop_token stop);

} // namespace backend
