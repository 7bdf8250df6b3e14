// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "PciReader.h"
#include "node/Cluster.h"
#include "node/VirtualMachine.h"

namespace backend {

/// /etc/pve/storage.cfg, disabled ones too: what is on them is in use all the same.
[[nodiscard]] QList<Storage> readStorages(const Answer& answer);
[[nodiscard]] Reading<QList<PciMapping>> readMappings(const Answer& answer);
/// A mapping with these lines; those that are not clear name nothing.
[[nodiscard]] PciMapping mappingFrom(const QString& name, const QStringList& lines);
[[nodiscard]] Reading<QList<PciReservation>> readReservations(const Answer& answer);

} // namespace backend
