// SPDX-License-Identifier: GPL-3.0-or-later
#include "PciDevice.h"

namespace backend {

using namespace Qt::StringLiterals;

namespace {

QString fourDigits(quint16 id)
{
    return QString::number(id, 16).rightJustified(4, u'0');
}

} // namespace

QString PciDevice::idText() const
{
    return fourDigits(vendor) + u':' + fourDigits(device);
}

QString PciDevice::nameText() const
{
    if (vendorName.isEmpty() && vendor == 0 && device == 0 && deviceName.isEmpty())
        return QStringLiteral("?");
    if (vendorName.isEmpty())
        return deviceName.isEmpty() ? idText() : deviceName;
    return vendorName + u' ' + (deviceName.isEmpty() ? u'[' + idText() + u']' : deviceName);
}

} // namespace backend
