// SPDX-License-Identifier: GPL-3.0-or-later
#include "Journal.h"

#include "JournalWords.h"
#include "assessment/Holding.h"
#include "discovery/Text.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr qsizetype sizeLimit = 4 * 1024 * 1024;
constexpr qsizetype listLimit = 256;

// Every value may be anything.

QString shown(const QJsonValue& value)
{
    return cleanText(value.toString());
}

std::optional<QString> toOptional(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QByteArray toBytes(const QJsonValue& value)
{
    if (value.isObject())
        return QByteArray::fromBase64(value[u"base64"_s].toString().toLatin1());
    return value.toString().toUtf8();
}

QDateTime toTime(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

quint16 toId(const QJsonValue& value)
{
    const int id = value.toInt();
    return id >= 0 && id <= 0xffff ? static_cast<quint16>(id) : quint16{0};
}

tl::unexpected<Error> broken(const QString& what)
{
    return failure(Error::Kind::Unparseable, Text::tr("A journal entry cannot be read."), what);
}

Result<DeviceIdentity> deviceFrom(const QJsonObject& object)
{
    const auto address = PciAddress::parse(object[u"address"_s].toString());
    if (!address)
        return broken(u"address"_s);
    return DeviceIdentity{*address,
                          toId(object[u"vendor"_s]),
                          toId(object[u"device"_s]),
                          toId(object[u"subsystemVendor"_s]),
                          toId(object[u"subsystemDevice"_s]),
                          shown(object[u"serial"_s]),
                          shown(object[u"model"_s])};
}

/// The options this program changes. No other word may ever reach a command through a journal.
bool isOurKey(const QString& key)
{
    return isHostpciKey(key) || key == "boot"_L1;
}

Result<QList<VmOptionChange>> changesFrom(const QJsonArray& array)
{
    QList<VmOptionChange> changes;
    if (array.size() > listLimit)
        return broken(u"changes"_s);
    for (const QJsonValue& each : array) {
        VmOptionChange change{each[u"key"_s].toString(), toOptional(each[u"before"_s]),
                              toOptional(each[u"after"_s])};
        const auto hasBreak = [](const std::optional<QString>& text) {
            return text
                && (text->contains(u'\n') || text->contains(u'\r') || text->contains(QChar(0)));
        };
        if (!isOurKey(change.key) || hasBreak(change.before) || hasBreak(change.after))
            return broken(u"change"_s);
        changes.append(change);
    }
    return changes;
}

Result<SetVmOptions> actionFrom(const QJsonObject& object)
{
    static const QRegularExpression sha1(u"^[0-9a-f]{40}$"_s);
    SetVmOptions action;
    action.vmid = object[u"vmid"_s].toInt();
    action.machineTitle = shown(object[u"machineTitle"_s]);
    action.configPath = shown(object[u"configPath"_s]);
    action.configBefore = toBytes(object[u"configBefore"_s]);
    action.digest = object[u"digest"_s].toString();
    action.machineRuns = object[u"machineRuns"_s].toBool();
    TRY(changes, changesFrom(object[u"changes"_s].toArray()));
    action.changes = changes;
    const QJsonArray devices = object[u"devices"_s].toArray();
    const bool isKnown = object[u"kind"_s] == u"set-vm-options"_s;
    if (!isKnown || action.vmid < 1 || devices.size() > listLimit
        || !sha1.match(action.digest).hasMatch())
        return broken(u"step"_s);
    for (const QJsonValue& each : devices) {
        TRY(device, deviceFrom(each.toObject()));
        action.devices.append(device);
    }
    return action;
}

Result<StepRecord> recordFrom(const QJsonObject& object)
{
    TRY(action, actionFrom(object));
    TRY(state, stepStateFrom(object[u"state"_s].toString()));
    StepRecord record;
    record.step = {shown(object[u"title"_s]), shown(object[u"why"_s]), action};
    record.state = state;
    record.startedAt = toTime(object[u"startedAt"_s]);
    record.endedAt = toTime(object[u"endedAt"_s]);
    record.output = object[u"output"_s].toString();
    if (object[u"exitCode"_s].isDouble())
        record.exitCode = object[u"exitCode"_s].toInt();
    record.configAfter = toBytes(object[u"configAfter"_s]);
    return record;
}

Result<Intent> intentFrom(const QJsonObject& object)
{
    if (object[u"takeBack"_s].isString())
        return TakeBackDrive{shown(object[u"takeBack"_s])};
    TRY(earlyBind, earlyBindFrom(object[u"earlyBind"_s].toString()));
    if (!object[u"give"_s].isString())
        return broken(u"intent"_s);
    return GiveDrive{shown(object[u"give"_s]), object[u"vmid"_s].toInt(), earlyBind};
}

Result<JournalEntry> listsFrom(JournalEntry entry, const QJsonObject& object)
{
    const QJsonArray sentences = object[u"sentences"_s].toArray();
    const QJsonArray intents = object[u"intents"_s].toArray();
    const QJsonArray steps = object[u"steps"_s].toArray();
    if (std::max({sentences.size(), intents.size(), steps.size()}) > listLimit)
        return broken(u"lists"_s);
    for (const QJsonValue& each : sentences)
        entry.sentences.append(shown(each));
    for (const QJsonValue& each : intents) {
        TRY(intent, intentFrom(each.toObject()));
        entry.intents.append(intent);
    }
    for (const QJsonValue& each : steps) {
        TRY(record, recordFrom(each.toObject()));
        entry.steps.append(record);
    }
    return entry;
}

} // namespace

Result<JournalEntry> journalEntryFromJson(const QByteArray& json)
{
    if (json.size() > sizeLimit)
        return broken(u"larger than 4 MiB"_s);
    const auto object = jsonObject(json);
    if (!object || (*object)[u"format"_s].toInt() != 1)
        return broken(u"format"_s);
    JournalEntry entry;
    entry.id = (*object)[u"id"_s].toString();
    entry.undoes = (*object)[u"undoes"_s].toString();
    entry.undoneBy = (*object)[u"undoneBy"_s].toString();
    const auto isId = [](const QString& id) { return id.isEmpty() || isJournalId(id); };
    if (entry.id.isEmpty() || !isId(entry.id) || !isId(entry.undoes) || !isId(entry.undoneBy))
        return broken(u"id"_s);
    TRY(state, entryStateFrom((*object)[u"state"_s].toString()));
    entry.state = state;
    entry.nodeName = shown((*object)[u"nodeName"_s]);
    entry.who = shown((*object)[u"who"_s]);
    entry.program = shown((*object)[u"program"_s]);
    entry.startedAt = toTime((*object)[u"startedAt"_s]);
    entry.endedAt = toTime((*object)[u"endedAt"_s]);
    entry.isSimulated = (*object)[u"isSimulated"_s].toBool();
    entry.problem = shown((*object)[u"problem"_s]);
    return listsFrom(entry, *object);
}

} // namespace backend
