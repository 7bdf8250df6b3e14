// SPDX-License-Identifier: GPL-3.0-or-later
#include "Journal.h"

#include "JournalWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

QJsonValue fromOptional(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

/// Text where the bytes are text, so that a person can read the entry.
QJsonValue fromBytes(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        return text;
    return QJsonObject{{u"base64"_s, QString::fromLatin1(bytes.toBase64())}};
}

QString fromTime(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject fromDevice(const DeviceIdentity& device)
{
    return {{u"address"_s, device.address.text()},
            {u"vendor"_s, device.vendor},
            {u"device"_s, device.device},
            {u"subsystemVendor"_s, device.subsystemVendor},
            {u"subsystemDevice"_s, device.subsystemDevice},
            {u"serial"_s, device.serial},
            {u"model"_s, device.model}};
}

QJsonArray fromChanges(const QList<VmOptionChange>& changes)
{
    QJsonArray array;
    for (const VmOptionChange& each : changes)
        array.append(QJsonObject{{u"key"_s, each.key},
                                 {u"before"_s, fromOptional(each.before)},
                                 {u"after"_s, fromOptional(each.after)}});
    return array;
}

QJsonObject fromStep(const Step& step)
{
    const auto& action = std::get<SetVmOptions>(step.action);
    QJsonArray devices;
    for (const DeviceIdentity& each : action.devices)
        devices.append(fromDevice(each));
    return {{u"kind"_s, u"set-vm-options"_s},
            {u"title"_s, step.title},
            {u"why"_s, step.why},
            {u"vmid"_s, action.vmid},
            {u"machineTitle"_s, action.machineTitle},
            {u"configPath"_s, action.configPath},
            {u"configBefore"_s, fromBytes(action.configBefore)},
            {u"digest"_s, action.digest},
            {u"changes"_s, fromChanges(action.changes)},
            {u"devices"_s, devices},
            {u"machineRuns"_s, action.machineRuns}};
}

QJsonObject fromRecord(const StepRecord& record)
{
    QJsonObject object = fromStep(record.step);
    object.insert(u"state"_s, wordFor(record.state));
    object.insert(u"startedAt"_s, fromTime(record.startedAt));
    object.insert(u"endedAt"_s, fromTime(record.endedAt));
    object.insert(u"output"_s, record.output);
    object.insert(u"exitCode"_s,
                  record.exitCode ? QJsonValue(*record.exitCode) : QJsonValue(QJsonValue::Null));
    object.insert(u"configAfter"_s, fromBytes(record.configAfter));
    return object;
}

QJsonObject fromIntent(const Intent& intent)
{
    if (const auto* gift = std::get_if<GiveDrive>(&intent))
        return {{u"give"_s, gift->drive},
                {u"vmid"_s, gift->vmid},
                {u"earlyBind"_s, wordFor(gift->earlyBind)}};
    return {{u"takeBack"_s, std::get<TakeBackDrive>(intent).drive}};
}

} // namespace

QByteArray toJson(const JournalEntry& entry)
{
    QJsonArray intents;
    for (const Intent& each : entry.intents)
        intents.append(fromIntent(each));
    QJsonArray steps;
    for (const StepRecord& each : entry.steps)
        steps.append(fromRecord(each));
    const QJsonObject object{{u"format"_s, 1},
                             {u"id"_s, entry.id},
                             {u"nodeName"_s, entry.nodeName},
                             {u"who"_s, entry.who},
                             {u"program"_s, entry.program},
                             {u"startedAt"_s, fromTime(entry.startedAt)},
                             {u"endedAt"_s, fromTime(entry.endedAt)},
                             {u"state"_s, wordFor(entry.state)},
                             {u"sentences"_s, QJsonArray::fromStringList(entry.sentences)},
                             {u"intents"_s, intents},
                             {u"undoes"_s, entry.undoes},
                             {u"undoneBy"_s, entry.undoneBy},
                             {u"isSimulated"_s, entry.isSimulated},
                             {u"problem"_s, entry.problem},
                             {u"steps"_s, steps}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace backend
