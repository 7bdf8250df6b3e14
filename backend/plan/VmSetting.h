// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Shell.h"
#include "Step.h"
#include "node/VmConfig.h"

namespace backend {

/// What `qm set` said and what the configuration reads afterwards.
struct VmSetting {
    int exitCode = 0;
    QString output;
    VmConfig config;
};

/// Proves the given devices and runs the step's `qm set`, in one call. Error kinds: StaleState
/// (another device sits there; nothing was changed), Unparseable (nobody knows whether it took
/// effect) and those of the Shell. That qm refuses is no Error.
[[nodiscard]] Result<VmSetting> setVmOptions(Shell& shell, const Step& step);

/// Error kinds: Usage (no such VM here), NoRoot, and those of the Shell.
[[nodiscard]] Result<VmConfig> readVmConfig(Shell& shell, int vmid);

/// Why qm refused, as a sentence with its kind.
[[nodiscard]] Error errorFrom(const VmSetting& setting, const QString& machineTitle);

/// Whether every option has its new value at the VM's next start.
[[nodiscard]] bool hasTakenEffect(const VmConfig& config, const QList<VmOptionChange>& changes);

} // namespace backend
