// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

namespace backend {

// The stable words of the journal's JSON. Reading a word that is none of them is Unparseable.
[[nodiscard]] QString wordFor(StepRecord::State state);
[[nodiscard]] QString wordFor(JournalEntry::State state);
[[nodiscard]] QString wordFor(EarlyBind earlyBind);
[[nodiscard]] QString wordFor(NamedBy namedBy);
[[nodiscard]] QString wordFor(Power power);
[[nodiscard]] QString wordFor(RenewBoot::What what);
[[nodiscard]] QStringList wordsFor(const GiftExtras& extras);
[[nodiscard]] Result<StepRecord::State> stepStateFrom(const QString& word);
[[nodiscard]] Result<JournalEntry::State> entryStateFrom(const QString& word);
[[nodiscard]] Result<EarlyBind> earlyBindFrom(const QString& word);
[[nodiscard]] Result<NamedBy> namedByFrom(const QString& word);
[[nodiscard]] Result<Power> powerFrom(const QString& word);
[[nodiscard]] GiftExtras extrasFrom(const QStringList& words); ///< words that are none are left out
[[nodiscard]] Result<RenewBoot::What> renewalFrom(const QString& word);

/// 1 to 64 letters, digits and "-", not starting with "-": safe as a folder's name anywhere.
[[nodiscard]] bool isJournalId(const QString& id);

} // namespace backend
