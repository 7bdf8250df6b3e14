// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Step.h"
#include "Result.h"

#include <QJsonObject>

namespace backend {

// Values of a journal's JSON. Whoever wrote it, every one may be anything.

inline constexpr qsizetype journalListLimit = 256;

[[nodiscard]] tl::unexpected<Error> brokenJournal(const QString& what);
[[nodiscard]] QString journalText(const QJsonValue& value); ///< made safe to show
[[nodiscard]] QByteArray journalBytes(const QJsonValue& value);

/// A step of any kind. Only what this program itself could have planned is one: no other option of a
/// VM, file, word, driver or program ever reaches a command through a journal.
[[nodiscard]] Result<Step> stepFrom(const QJsonObject& object);

} // namespace backend
