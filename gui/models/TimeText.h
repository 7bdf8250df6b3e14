// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

/// How moments are said to a person, in this computer's time: the clock of 24 hours in every language, as the
/// node's own logs have it, days as the language writes them. Empty for no moment.
namespace gui::TimeText {

[[nodiscard]] QString clock(const QDateTime& time);    ///< "14:02"
[[nodiscard]] QString seconds(const QDateTime& time);  ///< "14:02:07"
[[nodiscard]] QString day(const QDateTime& time);      ///< "29.11.26"
[[nodiscard]] QString shortDay(const QDateTime& time); ///< "29 Nov"
[[nodiscard]] QString moment(const QDateTime& time);      ///< "29.11.26 14:02"
[[nodiscard]] QString shortMoment(const QDateTime& time); ///< "29 Nov 14:02"
[[nodiscard]] QString clockOrDay(const QDateTime& time);  ///< "14:02" of today, "29 Nov" of another day
[[nodiscard]] QString clockOrMoment(const QDateTime& time); ///< "14:02" of today, "29.11.26 14:02" of another day

} // namespace gui::TimeText
