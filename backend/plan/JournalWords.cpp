// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalWords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <initializer_list>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct ExtraWord {
    QLatin1StringView word;
    bool GiftExtras::*member;
};

constexpr ExtraWord extraWords[] = {{"q35"_L1, &GiftExtras::q35},
                                    {"fixed-memory"_L1, &GiftExtras::fixedMemory},
                                    {"agent"_L1, &GiftExtras::agent},
                                    {"all-functions"_L1, &GiftExtras::allFunctions}};

template <typename Value>
Result<Value> valueOf(const QString& word, std::initializer_list<Value> values)
{
    for (const Value value : values)
        if (wordFor(value) == word)
            return value;
    return failure(Error::Kind::Unparseable,
                   QCoreApplication::translate("Journal", "A journal entry cannot be read."),
                   word.left(64));
}

} // namespace

QString wordFor(StepRecord::State state)
{
    using enum StepRecord::State;
    switch (state) {
    case Waiting:
        return u"waiting"_s;
    case Begun:
        return u"begun"_s;
    case Done:
        return u"done"_s;
    case Failed:
        return u"failed"_s;
    case NotReached:
        break;
    }
    return u"not-reached"_s;
}

QString wordFor(JournalEntry::State state)
{
    using enum JournalEntry::State;
    switch (state) {
    case Open:
        return u"open"_s;
    case Done:
        return u"done"_s;
    case Stopped:
        return u"stopped"_s;
    case TakenBack:
        break;
    }
    return u"taken-back"_s;
}

QString wordFor(EarlyBind earlyBind)
{
    switch (earlyBind) {
    case EarlyBind::Drive:
        return u"drive"_s;
    case EarlyBind::Ids:
        return u"ids"_s;
    case EarlyBind::None:
        break;
    }
    return u"none"_s;
}

QString wordFor(NamedBy namedBy)
{
    switch (namedBy) {
    case NamedBy::Address:
        return u"address"_s;
    case NamedBy::Mapping:
        return u"mapping"_s;
    case NamedBy::Fitting:
        break;
    }
    return u"fitting"_s;
}

QString wordFor(Power power)
{
    switch (power) {
    case Power::Start:
        return u"start"_s;
    case Power::Restart:
        return u"restart"_s;
    case Power::Leave:
        break;
    }
    return u"leave"_s;
}

QStringList wordsFor(const GiftExtras& extras)
{
    QStringList words;
    for (const auto& [word, member] : extraWords)
        if (extras.*member)
            words.append(word);
    return words;
}

QString wordFor(RenewBoot::What what)
{
    switch (what) {
    case RenewBoot::What::Grub:
        return u"grub"_s;
    case RenewBoot::What::GrubOnce:
        return u"grub-once"_s;
    case RenewBoot::What::BootTool:
        return u"boot-tool"_s;
    case RenewBoot::What::EntryOnce:
        return u"entry-once"_s;
    case RenewBoot::What::OneInitramfs:
        return u"one-initramfs"_s;
    case RenewBoot::What::Initramfs:
        break;
    }
    return u"initramfs"_s;
}

Result<StepRecord::State> stepStateFrom(const QString& word)
{
    using enum StepRecord::State;
    return valueOf(word, {Waiting, Begun, Done, Failed, NotReached});
}

Result<JournalEntry::State> entryStateFrom(const QString& word)
{
    using enum JournalEntry::State;
    return valueOf(word, {Open, Done, Stopped, TakenBack});
}

Result<EarlyBind> earlyBindFrom(const QString& word)
{
    return valueOf(word, {EarlyBind::None, EarlyBind::Drive, EarlyBind::Ids});
}

Result<NamedBy> namedByFrom(const QString& word)
{
    return valueOf(word, {NamedBy::Fitting, NamedBy::Address, NamedBy::Mapping});
}

Result<Power> powerFrom(const QString& word)
{
    return valueOf(word, {Power::Leave, Power::Start, Power::Restart});
}

GiftExtras extrasFrom(const QStringList& words)
{
    GiftExtras extras;
    for (const auto& [word, member] : extraWords)
        extras.*member = words.contains(word);
    return extras;
}

Result<RenewBoot::What> renewalFrom(const QString& word)
{
    using enum RenewBoot::What;
    return valueOf(word, {Grub, GrubOnce, BootTool, EntryOnce, Initramfs, OneInitramfs});
}

bool isJournalId(const QString& id)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9-]{0,63}\\z"_s);
    return pattern.match(id).hasMatch();
}

} // namespace backend
