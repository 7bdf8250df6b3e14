// SPDX-License-Identifier: GPL-3.0-or-later
#include "Journal.h"

#include "JournalValues.h"
#include "JournalWords.h"
#include "discovery/Text.h"

#include <QJsonArray>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sizeLimit = 4 * 1024 * 1024;

QDateTime toTime(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

Result<StepRecord> recordFrom(const QJsonObject& object)
{
    TRY(step, stepFrom(object));
    TRY(state, stepStateFrom(object[u"state"_s].toString()));
    StepRecord record;
    record.step = step;
    record.state = state;
    record.startedAt = toTime(object[u"startedAt"_s]);
    record.endedAt = toTime(object[u"endedAt"_s]);
    record.output = object[u"output"_s].toString();
    if (object[u"exitCode"_s].isDouble())
        record.exitCode = object[u"exitCode"_s].toInt();
    record.configAfter = journalBytes(object[u"configAfter"_s]);
    return record;
}

/// Entries of before VMs could be started have no such word.
Result<Power> wishedPower(const QJsonObject& object)
{
    return powerFrom(object[u"power"_s].toString(wordFor(Power::Leave)));
}

Result<Intent> giftFrom(const QJsonObject& object)
{
    GiveDrive gift;
    gift.drive = journalText(object[u"give"_s]);
    gift.vmid = object[u"vmid"_s].toInt();
    TRY(earlyBind, earlyBindFrom(object[u"earlyBind"_s].toString()));
    gift.earlyBind = earlyBind;
    // Entries of before mappings could be chosen have no such word.
    TRY(namedBy, namedByFrom(object[u"namedBy"_s].toString(wordFor(NamedBy::Fitting))));
    gift.namedBy = namedBy;
    gift.mapping = journalText(object[u"mapping"_s]);
    QStringList extras;
    const QJsonArray words = object[u"extras"_s].toArray();
    for (const QJsonValue& each : words)
        extras.append(each.toString());
    gift.extras = extrasFrom(extras);
    TRY(power, wishedPower(object));
    gift.power = power;
    return gift;
}

Result<Intent> intentFrom(const QJsonObject& object)
{
    if (object[u"takeBack"_s].isString()) {
        TRY(power, wishedPower(object));
        return TakeBackDrive{journalText(object[u"takeBack"_s]), power};
    }
    if (object[u"release"_s].isString())
        return ReleaseDrive{journalText(object[u"release"_s])};
    if (object[u"enableIommu"_s].isBool())
        return EnableIommu{};
    if (object[u"tidyUp"_s].isBool())
        return TidyUp{};
    if (object[u"directHostDevices"_s].isBool())
        return DirectHostDevices{};
    if (object[u"splitGroup"_s].isString())
        return SplitGroup{journalText(object[u"splitGroup"_s])};
    if (object[u"guardStarts"_s].isDouble())
        return GuardStarts{object[u"guardStarts"_s].toInt()};
    if (!object[u"give"_s].isString())
        return brokenJournal(u"intent"_s);
    return giftFrom(object);
}

Result<JournalEntry> listsFrom(JournalEntry entry, const QJsonObject& object)
{
    const QJsonArray sentences = object[u"sentences"_s].toArray();
    const QJsonArray intents = object[u"intents"_s].toArray();
    const QJsonArray steps = object[u"steps"_s].toArray();
    if (std::max({sentences.size(), intents.size(), steps.size()}) > journalListLimit)
        return brokenJournal(u"lists"_s);
    for (const QJsonValue& each : sentences)
        entry.sentences.append(journalText(each));
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
        return brokenJournal(u"larger than 4 MiB"_s);
    const auto object = jsonObject(json);
    if (!object || (*object)[u"format"_s].toInt() != 1)
        return brokenJournal(u"format"_s);
    JournalEntry entry;
    entry.id = (*object)[u"id"_s].toString();
    entry.undoes = (*object)[u"undoes"_s].toString();
    entry.undoneBy = (*object)[u"undoneBy"_s].toString();
    entry.leavesSome = (*object)[u"leavesSome"_s].toBool();
    const auto isId = [](const QString& id) { return id.isEmpty() || isJournalId(id); };
    if (entry.id.isEmpty() || !isId(entry.id) || !isId(entry.undoes) || !isId(entry.undoneBy))
        return brokenJournal(u"id"_s);
    TRY(state, entryStateFrom((*object)[u"state"_s].toString()));
    entry.state = state;
    entry.nodeName = journalText((*object)[u"nodeName"_s]);
    entry.who = journalText((*object)[u"who"_s]);
    entry.program = journalText((*object)[u"program"_s]);
    entry.startedAt = toTime((*object)[u"startedAt"_s]);
    entry.endedAt = toTime((*object)[u"endedAt"_s]);
    entry.isSimulated = (*object)[u"isSimulated"_s].toBool();
    entry.problem = journalText((*object)[u"problem"_s]);
    entry.rescueSheet = journalText((*object)[u"rescueSheet"_s]);
    return listsFrom(entry, *object);
}

} // namespace backend
