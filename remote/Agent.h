// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Descriptor.h"

namespace remote {

/// A connection to the SSH agent that SSH_AUTH_SOCK names; closed when there is none.
[[nodiscard]] Descriptor connectToAgent();

} // namespace remote
