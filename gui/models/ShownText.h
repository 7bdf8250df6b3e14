// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gui {

/// Raw text of a node made fit to be seen: control characters become their visible pictures and
/// marks that reorder text become "�", so that a line reads as what it is. Keeps line ends and turns
/// tabs into blanks; what is longer than a person reads is cut, and says so.
[[nodiscard]] QString shownText(const QString& raw);
[[nodiscard]] QString shownText(const QByteArray& raw); ///< bytes that are not UTF-8 become "�"
/// The same on one line: line ends become visible too.
[[nodiscard]] QString shownLine(const QString& raw);

} // namespace gui
