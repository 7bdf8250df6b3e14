// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetExport.h"

#include "Csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using csv::text;
using csv::yesOrNo;

QString number(const std::optional<int>& value) { return value ? QString::number(*value) : QString(); }

QString timeText(const QDateTime& time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }

/// When the row was true.
QDateTime seenAt(const FleetRecord& record)
{
    return record.drive->seenAt.isValid() ? record.drive->seenAt : record.node->readAt;
}

QString presenceWord(const FleetRecord& record, const FleetMoves& moves)
{
    const bool isElsewhere = !moves.destination(*record.drive).isEmpty() || !moves.origin(*record.drive).isEmpty();
    switch (record.drive->drift.presence) {
    case Drift::Presence::AsBefore: break;
    case Drift::Presence::New: return isElsewhere ? u"came"_s : u"new"_s;
    case Drift::Presence::Gone: return isElsewhere ? u"left"_s : u"gone"_s;
    }
    return isElsewhere ? u"left"_s : QString();
}

QString otherNode(const FleetDrive& drive, const FleetMoves& moves)
{
    const QString origin = moves.origin(drive);
    return origin.isEmpty() ? moves.destination(drive) : origin;
}

QString usesText(const FleetDrive& drive)
{
    QStringList words;
    for (const DriveUse& use : drive.uses) {
        const QString word = use.subject.isEmpty() ? wordFor(use.kind) : u"%1 %2"_s.arg(wordFor(use.kind), use.subject);
        if (!words.contains(word))
            words.append(word);
    }
    return words.join(u"; "_s);
}

const QStringList header{u"node"_s,           u"connection"_s, u"simulated"_s, u"seen_utc"_s,     u"is_old"_s,
                         u"address"_s,        u"iommu_group"_s,     u"model"_s,     u"serial"_s,       u"serial_is_remembered"_s,
                         u"bytes"_s,          u"condition"_s,       u"used_percent"_s, u"celsius"_s,   u"uses"_s,
                         u"owner_vmid"_s,     u"owner_name"_s,      u"verdict"_s,   u"reason"_s,       u"driver"_s,
                         u"kept_off_at_start"_s, u"presence"_s,     u"other_node"_s, u"moved_from"_s,  u"old_slot_named_by"_s,
                         u"condition_before"_s, u"has_other_owner"_s, u"owner_before_vmid"_s};

QStringList vmidsOf(const Drift& drift)
{
    QStringList vmids;
    for (const int vmid : drift.namedBy)
        vmids.append(QString::number(vmid));
    return vmids;
}

QStringList cellsOf(const FleetRecord& record, const FleetMoves& moves)
{
    const FleetNode& node = *record.node;
    const FleetDrive& drive = *record.drive;
    const Drift& drift = drive.drift;
    return {text(node.name),
            text(node.node),
            yesOrNo(node.isSimulated),
            timeText(seenAt(record)),
            yesOrNo(node.isOld || drive.seenAt.isValid()),
            drive.address.text(),
            number(drive.group),
            text(drive.model),
            text(drive.serial),
            yesOrNo(drive.isSerialRemembered),
            drive.sizeBytes == 0 ? QString() : QString::number(drive.sizeBytes),
            wordFor(drive.condition),
            number(drive.usedPercent),
            number(drive.temperatureCelsius),
            text(usesText(drive)),
            number(drive.owner),
            text(drive.ownerName),
            drive.verdict ? wordFor(*drive.verdict) : QString(),
            text(drive.reason),
            drive.driver ? (drive.driver->isEmpty() ? u"none"_s : text(*drive.driver)) : QString(),
            yesOrNo(drive.isKeptOff),
            presenceWord(record, moves),
            text(otherNode(drive, moves)),
            drift.movedFrom ? drift.movedFrom->text() : QString(),
            vmidsOf(drift).join(u' '),
            drift.conditionBefore ? wordFor(*drift.conditionBefore) : QString(),
            yesOrNo(drift.hasOtherOwner),
            number(drift.ownerBefore)};
}

QJsonValue fromOptional(const std::optional<int>& value) { return value ? QJsonValue(*value) : QJsonValue(); }

QJsonValue fromText(const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }

QJsonValue fromDrift(const FleetRecord& record, const FleetMoves& moves)
{
    const Drift& drift = record.drive->drift;
    const QString presence = presenceWord(record, moves);
    if (drift.isNone() && presence.isEmpty())
        return {};
    QJsonArray namedBy;
    for (const int vmid : drift.namedBy)
        namedBy.append(vmid);
    return QJsonObject{{u"presence"_s, fromText(presence)},
                       {u"otherNode"_s, fromText(otherNode(*record.drive, moves))},
                       {u"movedFrom"_s, drift.movedFrom ? QJsonValue(drift.movedFrom->text()) : QJsonValue()},
                       {u"oldSlotNamedBy"_s, namedBy},
                       {u"conditionBefore"_s, drift.conditionBefore ? QJsonValue(wordFor(*drift.conditionBefore)) : QJsonValue()},
                       {u"hasOtherOwner"_s, drift.hasOtherOwner},
                       {u"ownerBefore"_s, fromOptional(drift.ownerBefore)}};
}

QJsonArray fromUses(const QList<DriveUse>& uses)
{
    QJsonArray array;
    for (const DriveUse& use : uses)
        array.append(QJsonObject{{u"kind"_s, wordFor(use.kind)}, {u"subject"_s, fromText(use.subject)}});
    return array;
}

QJsonObject fromRecord(const FleetRecord& record, const FleetMoves& moves)
{
    const FleetNode& node = *record.node;
    const FleetDrive& drive = *record.drive;
    return {{u"node"_s, QJsonObject{{u"name"_s, node.name}, {u"connection"_s, node.node}, {u"simulated"_s, node.isSimulated}}},
            {u"seenAt"_s, fromText(timeText(seenAt(record)))},
            {u"isOld"_s, node.isOld || drive.seenAt.isValid()},
            {u"address"_s, drive.address.text()},
            {u"group"_s, fromOptional(drive.group)},
            {u"model"_s, fromText(drive.model)},
            {u"serial"_s, fromText(drive.serial)},
            {u"serialIsRemembered"_s, drive.isSerialRemembered},
            {u"sizeBytes"_s, drive.sizeBytes == 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(drive.sizeBytes))},
            {u"health"_s, QJsonObject{{u"condition"_s, wordFor(drive.condition)},
                                      {u"usedPercent"_s, fromOptional(drive.usedPercent)},
                                      {u"celsius"_s, fromOptional(drive.temperatureCelsius)}}},
            {u"uses"_s, fromUses(drive.uses)},
            {u"owner"_s, drive.owner ? QJsonValue(QJsonObject{{u"vmid"_s, *drive.owner}, {u"name"_s, fromText(drive.ownerName)}})
                                     : QJsonValue()},
            {u"verdict"_s, drive.verdict ? QJsonValue(wordFor(*drive.verdict)) : QJsonValue()},
            {u"reason"_s, fromText(drive.reason)},
            {u"driver"_s, drive.driver ? QJsonValue(*drive.driver) : QJsonValue()},
            {u"keptOffAtStart"_s, drive.isKeptOff},
            {u"drift"_s, fromDrift(record, moves)}};
}

} // namespace

QByteArray toCsv(const QList<FleetRecord>& records, const FleetMoves& moves)
{
    QByteArray lines;
    csv::addLine(lines, header);
    for (const FleetRecord& record : records)
        csv::addLine(lines, cellsOf(record, moves));
    return lines;
}

QByteArray toJson(const QList<FleetRecord>& records, const FleetMoves& moves)
{
    QJsonArray drives;
    for (const FleetRecord& record : records)
        drives.append(fromRecord(record, moves));
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"drives"_s, drives}}).toJson();
}

} // namespace backend
