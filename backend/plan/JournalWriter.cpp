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

QJsonArray fromDevices(const QList<DeviceIdentity>& devices)
{
    QJsonArray array;
    for (const DeviceIdentity& each : devices)
        array.append(fromDevice(each));
    return array;
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

QJsonObject fromAction(const SetVmOptions& action)
{
    return {{u"kind"_s, u"set-vm-options"_s},
            {u"vmid"_s, action.vmid},
            {u"machineTitle"_s, action.machineTitle},
            {u"configPath"_s, action.configPath},
            {u"configBefore"_s, fromBytes(action.configBefore)},
            {u"digest"_s, action.digest},
            {u"changes"_s, fromChanges(action.changes)},
            {u"devices"_s, fromDevices(action.devices)},
            {u"machineRuns"_s, action.machineRuns}};
}

QJsonValue fromLines(const std::optional<QStringList>& lines)
{
    return lines ? QJsonValue(QJsonArray::fromStringList(*lines)) : QJsonValue(QJsonValue::Null);
}

QJsonObject fromAction(const ChangeMapping& action)
{
    return {{u"kind"_s, u"change-mapping"_s},
            {u"name"_s, action.name},
            {u"before"_s, fromLines(action.before)},
            {u"after"_s, fromLines(action.after)},
            {u"devices"_s, fromDevices(action.devices)}};
}

QJsonValue fromFile(const std::optional<QByteArray>& bytes)
{
    return bytes ? fromBytes(*bytes) : QJsonValue(QJsonValue::Null);
}

QJsonObject fromAction(const WriteFiles& action)
{
    QJsonArray files;
    for (const FileChange& each : action.files)
        files.append(QJsonObject{{u"path"_s, each.path},
                                 {u"before"_s, fromFile(each.before)},
                                 {u"after"_s, fromFile(each.after)},
                                 {u"mode"_s, each.mode}});
    return {{u"kind"_s, u"write-files"_s}, {u"files"_s, files}};
}

QJsonObject fromWords(const KernelWords& words)
{
    return {{u"wanted"_s, QJsonArray::fromStringList(words.wanted)},
            {u"unwanted"_s, QJsonArray::fromStringList(words.unwanted)}};
}

QJsonObject fromAction(const RenewBoot& action)
{
    return {{u"kind"_s, u"renew-boot"_s},
            {u"what"_s, wordFor(action.what)},
            {u"words"_s, fromWords(action.words)},
            {u"kernel"_s, action.kernel}};
}

QJsonObject fromAction(const BindFunction& action)
{
    return {{u"kind"_s, u"bind-function"_s},
            {u"device"_s, fromDevice(action.device)},
            {u"driveTitle"_s, action.driveTitle},
            {u"from"_s, action.from},
            {u"to"_s, action.to},
            {u"keepsIds"_s, action.keepsIds}};
}

QJsonObject fromAction(const RestartNode& action)
{
    return {{u"kind"_s, u"restart-node"_s},
            {u"bootId"_s, action.bootId},
            {u"words"_s, fromWords(action.words)},
            {u"needsIommu"_s, action.needsIommu},
            {u"keptOff"_s, fromDevices(action.keptOff)},
            {u"apart"_s, fromDevices(action.apart)},
            {u"triesOnce"_s, action.triesOnce}};
}

QJsonObject fromAction(const ArmGuard& action)
{
    QJsonArray files;
    for (const GuardedFile& each : action.files)
        files.append(QJsonObject{{u"path"_s, each.path},
                                 {u"before"_s, QString::fromLatin1(each.before)},
                                 {u"after"_s, QString::fromLatin1(each.after)}});
    return {{u"kind"_s, u"arm-guard"_s},
            {u"files"_s, files},
            {u"savesImages"_s, action.savesImages},
            {u"minutes"_s, action.minutes}};
}

QJsonObject fromAction(const EndGuard& action)
{
    return {{u"kind"_s, u"end-guard"_s}, {u"forgets"_s, action.forgets}};
}

QJsonObject fromAction(const ShutDownMachine& action)
{
    return {{u"kind"_s, u"shut-down-machine"_s},
            {u"vmid"_s, action.vmid},
            {u"machineTitle"_s, action.machineTitle},
            {u"seconds"_s, action.seconds}};
}

QJsonObject fromAction(const StartMachine& action)
{
    QJsonArray taken;
    for (const TakenFunction& each : action.taken)
        taken.append(QJsonObject{{u"device"_s, fromDevice(each.device)},
                                 {u"driver"_s, each.driver},
                                 {u"isPassed"_s, each.isPassed},
                                 {u"keepsIds"_s, each.keepsIds}});
    return {{u"kind"_s, u"start-machine"_s},
            {u"vmid"_s, action.vmid},
            {u"machineTitle"_s, action.machineTitle},
            {u"taken"_s, taken},
            {u"onboot"_s, action.onboot},
            {u"minutes"_s, action.minutes}};
}

QJsonObject fromStep(const Step& step)
{
    QJsonObject object = std::visit([](const auto& each) { return fromAction(each); }, step.action);
    object.insert(u"title"_s, step.title);
    object.insert(u"why"_s, step.why);
    return object;
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
    struct Object {
        QJsonObject operator()(const GiveDrive& each) const
        {
            return {{u"give"_s, each.drive},
                    {u"vmid"_s, each.vmid},
                    {u"earlyBind"_s, wordFor(each.earlyBind)},
                    {u"namedBy"_s, wordFor(each.namedBy)},
                    {u"mapping"_s, each.mapping},
                    {u"extras"_s, QJsonArray::fromStringList(wordsFor(each.extras))},
                    {u"power"_s, wordFor(each.power)}};
        }
        QJsonObject operator()(const TakeBackDrive& each) const
        {
            return {{u"takeBack"_s, each.drive}, {u"power"_s, wordFor(each.power)}};
        }
        QJsonObject operator()(const ReleaseDrive& each) const { return {{u"release"_s, each.drive}}; }
        QJsonObject operator()(const EnableIommu&) const { return {{u"enableIommu"_s, true}}; }
        QJsonObject operator()(const TidyUp&) const { return {{u"tidyUp"_s, true}}; }
        QJsonObject operator()(const DirectHostDevices&) const { return {{u"directHostDevices"_s, true}}; }
        QJsonObject operator()(const SplitGroup& each) const { return {{u"splitGroup"_s, each.drive}}; }
        QJsonObject operator()(const GuardStarts& each) const { return {{u"guardStarts"_s, each.vmid}}; }
    };
    return std::visit(Object{}, intent);
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
                             {u"leavesSome"_s, entry.leavesSome},
                             {u"isSimulated"_s, entry.isSimulated},
                             {u"problem"_s, entry.problem},
                             {u"rescueSheet"_s, entry.rescueSheet},
                             {u"steps"_s, steps}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace backend
