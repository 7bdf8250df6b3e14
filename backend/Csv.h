// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Comma-separated values as RFC 4180 has them, UTF-8, one header line. Numbers have a "." in every
/// language and no unit: the header names it.
namespace backend::csv {

/// A cell. Text from a node never becomes a column or a line of its own, and one that a spreadsheet would
/// run as a formula starts with "'".
[[nodiscard]] QString text(QString value);
[[nodiscard]] QString yesOrNo(bool is);
void addLine(QByteArray& lines, const QStringList& cells); ///< of cells that are ready

} // namespace backend::csv
