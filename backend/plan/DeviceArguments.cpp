// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeviceArguments.h"

namespace backend {

namespace {

QByteArray hex(quint16 id)
{
    return "0x" + QByteArray::number(id, 16).rightJustified(4, '0');
}

} // namespace

QList<QByteArray> argumentsFor(const DeviceIdentity& device)
{
    return {device.address.text().toLatin1(), hex(device.vendor),          hex(device.device),
            hex(device.subsystemVendor),      hex(device.subsystemDevice), device.serial.toUtf8()};
}

} // namespace backend
