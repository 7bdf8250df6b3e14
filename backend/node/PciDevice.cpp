// SPDX-License-Identifier: GPL-3.0-or-later
#include "PciDevice.h"

namespace backend {

using namespace Qt::StringLiterals;

QString idText(quint16 id) { return QString::number(id, 16).rightJustified(4, u'0'); }

QString idText(quint16 vendor, quint16 device) { return idText(vendor) + u':' + idText(device); }

QString PciDevice::idText() const { return backend::idText(vendor, device); }

QString PciDevice::nameText() const
{
    if (vendorName.isEmpty() && vendor == 0 && device == 0 && deviceName.isEmpty())
        return QStringLiteral("?");
    if (vendorName.isEmpty())
        return deviceName.isEmpty() ? idText() : deviceName;
    return vendorName + u' ' + (deviceName.isEmpty() ? u'[' + idText() + u']' : deviceName);
}

} // namespace backend
