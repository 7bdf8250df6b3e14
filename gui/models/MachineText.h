// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"

/// The short words in which a VM is said, out of its current configuration.
namespace gui::MachineText {

[[nodiscard]] QString status(const backend::VirtualMachine& machine);
[[nodiscard]] QString status(bool isRunning);
[[nodiscard]] QString machineType(const backend::VirtualMachine& machine);
[[nodiscard]] QString memory(const backend::VirtualMachine& machine);
[[nodiscard]] QString agent(const backend::VirtualMachine& machine);
[[nodiscard]] QString agent(bool isOn);
[[nodiscard]] QString onBoot(const backend::VirtualMachine& machine);
[[nodiscard]] QString onBoot(bool isOn);
[[nodiscard]] QStringList hostpci(const backend::VirtualMachine& machine); ///< "hostpci0: 0000:04:00.0,pcie=1"
[[nodiscard]] QStringList snapshots(const backend::VirtualMachine& machine);

struct Consequence {
    QString subject;
    QString sentence;
};

/// What giving this VM any drive would change for it, in plain facts of its configuration.
[[nodiscard]] QList<Consequence> consequences(const backend::VirtualMachine& machine);
/// Those that hold for as long as it has the drive: migration, backup, snapshots.
[[nodiscard]] QList<Consequence> lastingConsequences(const backend::VirtualMachine& machine);

} // namespace gui::MachineText
