// SPDX-License-Identifier: GPL-3.0-or-later
#include "Drive.h"

#include <QCoreApplication>

namespace backend {

quint64 Drive::sizeBytes() const
{
    quint64 sum = 0;
    for (const Disk& disk : namespaces)
        sum += disk.device.sizeBytes;
    return sum;
}

QString Drive::nameText() const
{
    if (!model.isEmpty())
        return model;
    return QCoreApplication::translate("Drive", "NVMe drive at %1").arg(address.shortText());
}

} // namespace backend
