// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BlockIndex.h"
#include "node/BootSetup.h"
#include "node/ConfigFile.h"

namespace backend {

/// How the node boots, from what its firmware, its boot loader and its settings say.
[[nodiscard]] BootSetup readBoot(const Answer& answer, const QList<ConfigFile>& files,
                                 const BlockIndex& blocks);

/// Lines of /etc/kernel/proxmox-boot-uuids.
[[nodiscard]] QStringList bootUuids(const QList<ConfigFile>& files);

} // namespace backend
