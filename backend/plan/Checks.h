// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Proof.h"

namespace backend {

/// What is asked about one function of the host.
struct Question {
    const NodeSnapshot& snapshot;
    const VirtualMachine& machine;
    PciAddress address;
    std::optional<DeviceIdentity> recorded;

    [[nodiscard]] bool runs() const { return machine.isRunning.value_or(false); }
};

/// What the host says of the function, one check a question.
[[nodiscard]] QList<Check> hostChecks(const Question& question);
/// The controller in the guest that has the recorded serial.
[[nodiscard]] std::optional<GuestController> controllerOf(const DeviceIdentity& recorded,
                                                          const Result<GuestSighting>& guest);
/// What the guest says of the drive with this identity.
[[nodiscard]] QList<Check> guestChecks(const DeviceIdentity& recorded,
                                       const Result<GuestSighting>& guest);

} // namespace backend
