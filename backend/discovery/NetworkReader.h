// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "node/HostSetup.h"

namespace backend {

/// The network ports that hang on a PCI function, with what stands above them.
///
/// The SSH session is where the node's end of it is: on the interface with that address, else the
/// one that has a route to the other end. A session that came through the loopback interface or a
/// tunnel was forwarded by something; then every port with a default route counts as carrying it.
[[nodiscard]] QList<NetworkPort> readPorts(const Answer& answer);

} // namespace backend
