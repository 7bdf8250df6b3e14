// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeviceArguments.h"

namespace backend {

QList<QByteArray> argumentsFor(const DeviceIdentity& device)
{
    QList<QByteArray> arguments{device.address.text().toLatin1()};
    for (const quint16 id : {device.vendor, device.device, device.subsystemVendor, device.subsystemDevice})
        arguments.append("0x" + idText(id).toLatin1());
    return arguments << device.serial.toUtf8();
}

} // namespace backend
