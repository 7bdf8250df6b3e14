// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Text on a grid of cells, as terminals and printed sheets show it. Plain functions; any thread.
namespace backend {

/// Two for each character that East Asian scripts write wide (Unicode Standard Annex 11), one for others.
[[nodiscard]] qsizetype cellsOf(const QString& text);

/// Filled with blanks on the right, or on the left, up to this many cells.
[[nodiscard]] QString filledRight(const QString& text, qsizetype cells);
[[nodiscard]] QString filledLeft(const QString& text, qsizetype cells);

/// Lines of at most so many cells, broken at blanks and between wide characters where Unicode Standard
/// Annex 14 lets a line end; words are never cut, so that a command stays one.
[[nodiscard]] QStringList wrappedText(const QString& text, qsizetype cells);

} // namespace backend
