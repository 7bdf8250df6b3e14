// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace backend {

/// The items of a list for a person, parted as the person's language does it: "a, b, c", in Chinese
/// with "、". Items are put in as they are. For a machine's list, and for Linux's own, use join().
[[nodiscard]] QString listText(const QStringList& items);

/// Sentences for a person, one after the other as the person's language does it: with a blank between them, in
/// Chinese with none. Empty ones are left out.
[[nodiscard]] QString sentencesText(const QStringList& sentences);

} // namespace backend
