// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/PciDevice.h"

#include <QByteArray>
#include <QList>

namespace backend {

/// The six arguments by which a script proves that a device is the one meant (parts/prove-device.sh):
/// address, four ids such as 0x144d, and the serial, which may be empty.
[[nodiscard]] QList<QByteArray> argumentsFor(const DeviceIdentity& device);

} // namespace backend
