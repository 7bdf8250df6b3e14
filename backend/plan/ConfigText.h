// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Step.h"
#include "node/VmConfig.h"

namespace backend {

/// The arguments of `qm set VMID …` that bring these options to their new values, digest apart.
/// What only waits in [PENDING] is reverted instead of deleted (qemu-server API2/Qemu.pm,
/// update_vm).
[[nodiscard]] QStringList setArguments(const VmConfig& config,
                                       const QList<VmOptionChange>& changes);

/// The configuration's text after the changes, as Proxmox would write it but for the order of lines
/// that stand unsorted. A VM that runs gets them in [PENDING].
[[nodiscard]] QByteArray changedText(const QByteArray& before, const QList<VmOptionChange>& changes,
                                     bool machineRuns);

/// What Proxmox changes at once of a VM that runs, too (qemu-server API2/Qemu.pm, $fast_plug_option), as far as plans of
/// this program change it.
[[nodiscard]] bool isTakenOnAtOnce(const QString& key);

[[nodiscard]] QList<VmOptionChange> reversed(const QList<VmOptionChange>& changes);

} // namespace backend
