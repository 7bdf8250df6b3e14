// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

class QFontMetrics;
class QHeaderView;

namespace gui {

/// Makes each column as wide as what usually stands in it, or as its heading if that is wider.
/// `usual`: a sample by column; a sign beside the text is not counted.
void fitColumns(QHeaderView& header, const QHash<int, QString>& usual);

/// The widths of all columns, of hidden ones that which they will have again.
[[nodiscard]] QList<int> wholeWidths(QHeaderView& header);

/// Hides columns so that `main`, which takes what the others leave, is at least `least` wide in a view of this
/// width when the others are as wide as `usual`: of `yielding`, the first ones first, and no more than it takes.
/// A column that a person has made wider is no reason to hide one.
void makeRoom(QHeaderView& header, int main, int least, int width, const QList<int>& usual, const QList<int>& yielding);

/// Divides a width among the columns: each gets what it wants, and where there is not that much, columns that want
/// less than an equal part leave the rest to those that want more. What nobody wants is the column `main`'s.
void shareOut(QHeaderView& header, const QList<int>& wanted, int main, int width);

/// The one of these texts that takes the most room.
[[nodiscard]] QString widest(const QStringList& texts, const QFontMetrics& metrics);

/// The room that a sign of 16 takes in a cell, beside the text.
inline constexpr int cellSign = 28;

} // namespace gui
