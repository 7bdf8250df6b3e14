// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backend {

/// Whether a file can be the one that Proxmox runs before a VM's starts because this program put it there:
/// PATH/snippets/lanekeeper-VMID.sh, PATH being that of a storage (PVE::Storage::Plugin, $vtype_subdirs).
[[nodiscard]] bool isStartCheckPath(const QString& path);
/// That of a VM in a storage's folder.
[[nodiscard]] QString startCheckPath(const QString& folder, int vmid);

} // namespace backend
