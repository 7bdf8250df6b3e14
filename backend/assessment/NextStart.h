// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/VmConfig.h"

namespace backend {

/// The value an option has at the VM's next start, once everything in [PENDING] has come true.
[[nodiscard]] std::optional<QString> nextValue(const VmConfig& config, const QString& key);

/// Whether pcie=1 works now and at the next start: any doubt means no, since a VM that is not q35
/// fails to start with it (qemu-server PCI.pm) and one that is works without.
[[nodiscard]] bool isQ35FromNowOn(const VmConfig& config);

} // namespace backend
