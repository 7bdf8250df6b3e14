// SPDX-License-Identifier: GPL-3.0-or-later
#include "HealthText.h"

#include "discovery/Text.h"
#include "node/CleanText.h"

#include <QJsonArray>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject& json, QLatin1StringView key)
{
    return cleanText(json[key].toString()).trimmed();
}

quint64 sizeOf(const QJsonObject& json)
{
    const double size = json["PhysicalSize"_L1].toDouble();
    return size > 0 && size < 1e18 ? static_cast<quint64>(size) : 0;
}

/// nvme-cli 2: namespaces below a subsystem or below a controller, names without "/dev/".
void takeNamespaces(QList<NvmeNamespace>& list, const QJsonObject& below,
                    const QJsonObject& controller)
{
    for (const QJsonValue& each : below["Namespaces"_L1].toArray()) {
        const QJsonObject json = each.toObject();
        NvmeNamespace found;
        found.device = u"/dev/"_s + text(json, "NameSpace"_L1);
        found.model = text(controller, "ModelNumber"_L1);
        found.serial = text(controller, "SerialNumber"_L1);
        found.firmware = text(controller, "Firmware"_L1);
        found.address = text(controller, "Address"_L1);
        found.sizeBytes = sizeOf(json);
        found.number = json["NSID"_L1].toInt();
        list.append(found);
    }
}

void takeSubsystem(QList<NvmeNamespace>& list, const QJsonObject& subsystem)
{
    const QJsonArray controllers = subsystem["Controllers"_L1].toArray();
    for (const QJsonValue& each : controllers)
        takeNamespaces(list, each.toObject(), each.toObject());
    // Several controllers share what stands below the subsystem; then nobody knows whose it is.
    takeNamespaces(list, subsystem,
                   controllers.size() == 1 ? controllers.first().toObject() : QJsonObject());
}

NvmeNamespace flat(const QJsonObject& json)
{
    NvmeNamespace found;
    found.device = text(json, "DevicePath"_L1);
    found.model = text(json, "ModelNumber"_L1);
    found.serial = text(json, "SerialNumber"_L1);
    found.firmware = text(json, "Firmware"_L1);
    found.sizeBytes = sizeOf(json);
    found.number = json["NameSpace"_L1].toInt();
    return found;
}

} // namespace

QList<NvmeNamespace> readNvmeList(const QByteArray& json)
{
    QList<NvmeNamespace> list;
    const auto root = jsonObject(json);
    const QJsonArray devices = root ? root->value("Devices"_L1).toArray() : QJsonArray();
    for (const QJsonValue& each : devices) {
        const QJsonObject device = each.toObject();
        if (device.contains("DevicePath"_L1))
            list.append(flat(device));
        for (const QJsonValue& subsystem : device["Subsystems"_L1].toArray())
            takeSubsystem(list, subsystem.toObject());
    }
    return list;
}

} // namespace backend::paste
