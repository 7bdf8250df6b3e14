// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "node/IommuGroup.h"
#include "node/PciDevice.h"

namespace backend {

/// What a reader found, and what it could not make sense of (empty when all was clear).
template <typename Value> struct Reading {
    Value value;
    QString problem;
};

/// Every PCI function, sorted by address, with the names the node's lspci gives.
[[nodiscard]] Reading<QList<PciDevice>> readFunctions(const Answer& answer);

/// The groups the functions say they are in, sorted by number.
[[nodiscard]] QList<IommuGroup> groupsOf(const QList<PciDevice>& devices);

/// The PCI function a sysfs path leads through last, the one nearest to its end.
[[nodiscard]] std::optional<PciAddress> lastAddressIn(QStringView path);

} // namespace backend
