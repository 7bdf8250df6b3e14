// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeMemory.h"

#include "node/CleanText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NodeMemory)
};

constexpr int format = 1;

QString fromTime(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeFrom(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

QJsonArray fromPlaces(const QList<RememberedPlace>& places)
{
    QJsonArray array;
    for (const RememberedPlace& each : places)
        array.append(QJsonObject{{u"address"_s, each.address.text()},
                                 {u"group"_s, each.group ? QJsonValue(*each.group) : QJsonValue()},
                                 {u"from"_s, fromTime(each.from)},
                                 {u"until"_s, fromTime(each.until)}});
    return array;
}

QJsonValue fromOptional(const std::optional<int>& number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonValue fromFacts(const std::optional<RememberedFacts>& facts)
{
    if (!facts)
        return {};
    return QJsonObject{{u"sizeBytes"_s, static_cast<qint64>(facts->sizeBytes)},
                       {u"condition"_s, wordFor(facts->condition)},
                       {u"usedPercent"_s, fromOptional(facts->usedPercent)},
                       {u"owner"_s, fromOptional(facts->owner)}};
}

QJsonObject fromDrive(const RememberedDrive& drive)
{
    const DeviceIdentity& identity = drive.identity;
    return {{u"serial"_s, identity.serial},
            {u"model"_s, identity.model},
            {u"vendor"_s, identity.vendor},
            {u"device"_s, identity.device},
            {u"subsystemVendor"_s, identity.subsystemVendor},
            {u"subsystemDevice"_s, identity.subsystemDevice},
            {u"subsystemName"_s, drive.subsystemName},
            {u"places"_s, fromPlaces(drive.places)},
            {u"hiddenUntil"_s, fromTime(drive.hiddenUntil)},
            {u"facts"_s, fromFacts(drive.facts)}};
}

quint16 idFrom(const QJsonValue& value)
{
    const int id = value.toInt();
    return id >= 0 && id <= 0xffff ? static_cast<quint16>(id) : quint16{0};
}

std::optional<RememberedPlace> placeFrom(const QJsonValue& value)
{
    const auto address = PciAddress::parse(value[u"address"_s].toString());
    RememberedPlace place;
    place.from = timeFrom(value[u"from"_s]);
    place.until = timeFrom(value[u"until"_s]);
    if (!address || !place.from.isValid() || !place.until.isValid())
        return {};
    place.address = *address;
    if (value[u"group"_s].isDouble())
        place.group = value[u"group"_s].toInt();
    return place;
}

std::optional<int> optionalFrom(const QJsonValue& value)
{
    return value.isDouble() && value.toInt(-1) >= 0 ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<RememberedFacts> factsFrom(const QJsonValue& value)
{
    if (!value.isObject())
        return {};
    const qint64 size = value[u"sizeBytes"_s].toInteger();
    return RememberedFacts{size > 0 ? static_cast<quint64>(size) : 0, conditionFrom(value[u"condition"_s].toString()),
                           optionalFrom(value[u"usedPercent"_s]), optionalFrom(value[u"owner"_s])};
}

std::optional<RememberedDrive> driveFrom(const QJsonValue& value)
{
    RememberedDrive drive;
    const QJsonArray places = value[u"places"_s].toArray();
    if (places.isEmpty() || places.size() > RememberedDrive::placesLimit)
        return {};
    for (const QJsonValue& each : places) {
        const auto place = placeFrom(each);
        if (!place)
            return {};
        drive.places.append(*place);
    }
    drive.identity = {drive.places.last().address,
                      idFrom(value[u"vendor"_s]),
                      idFrom(value[u"device"_s]),
                      idFrom(value[u"subsystemVendor"_s]),
                      idFrom(value[u"subsystemDevice"_s]),
                      cleanText(value[u"serial"_s].toString()),
                      cleanText(value[u"model"_s].toString())};
    drive.subsystemName = cleanText(value[u"subsystemName"_s].toString());
    drive.hiddenUntil = timeFrom(value[u"hiddenUntil"_s]);
    drive.facts = factsFrom(value[u"facts"_s]);
    return drive.identity.serial.isEmpty() ? std::nullopt : std::optional(drive);
}

} // namespace

QByteArray NodeMemory::toJson() const
{
    QJsonArray list;
    for (const RememberedDrive& each : drives)
        list.append(fromDrive(each));
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"seenAt"_s, fromTime(seenAt)}, {u"drives"_s, list}}).toJson();
}

Result<NodeMemory> NodeMemory::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray list = object[u"drives"_s].toArray();
    const auto broken = [](const QString& what) {
        return failure(Error::Kind::Unparseable, Text::tr("What was remembered of this node cannot be read."), what);
    };
    if (object[u"format"_s].toInt() != format || list.size() > drivesLimit)
        return broken(u"format"_s);
    NodeMemory memory;
    for (const QJsonValue& each : list) {
        const auto drive = driveFrom(each);
        if (!drive)
            return broken(u"drives"_s);
        memory.drives.append(*drive);
    }
    memory.seenAt = timeFrom(object[u"seenAt"_s]);
    // Files of earlier versions have no such time.
    for (const RememberedDrive& each : memory.drives)
        if (!memory.seenAt.isValid() || memory.seenAt < each.places.last().until)
            memory.seenAt = each.places.last().until;
    return memory;
}

} // namespace backend
