// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "PciReader.h"
#include "node/VirtualMachine.h"

#include <QMap>

namespace backend {

struct Guests {
    QList<VirtualMachine> machines; ///< of all members, sorted by vmid
    QList<Container> containers;
};

/// Configurations of the guests of all cluster members. `member` is this node's name there.
[[nodiscard]] Reading<Guests> readGuests(const Answer& answer, const QString& member);

/// What the probe sent of each configuration, by the path it gives: "./pve1/qemu-server/100.conf".
[[nodiscard]] QMap<QString, QByteArray> configContents(const QByteArray& section);

} // namespace backend
