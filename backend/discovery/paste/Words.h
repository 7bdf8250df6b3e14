// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backend::paste {

/// Words between blanks.
[[nodiscard]] QStringList words(const QString& line);

/// A word of a table's row, and where it stands.
struct Word {
    QString text;
    qsizetype start = 0;
    [[nodiscard]] qsizetype end() const { return start + text.size(); }
};

[[nodiscard]] QList<Word> placedWords(const QString& line);

[[nodiscard]] std::optional<quint32> hexadecimal(QStringView text); ///< with or without "0x"
[[nodiscard]] std::optional<quint64> decimal(QStringView text); ///< "5,566,791,929" too
[[nodiscard]] std::optional<double> fraction(QStringView text); ///< "16.66", "100,00", "8.36%"

/// "144d:a80a"
struct Ids {
    quint16 vendor = 0;
    quint16 device = 0;

    bool operator==(const Ids&) const = default;
};
[[nodiscard]] std::optional<Ids> idsFrom(QStringView text);

[[nodiscard]] qsizetype indentOf(QStringView line);

/// Without a comment that stands behind a blank or at the start.
[[nodiscard]] QString withoutComment(const QString& line);

/// The lines without the blanks that all of them start with.
[[nodiscard]] QStringList withoutIndent(const QStringList& lines);

/// The number a size starts with and what it is in, as lsblk and LVM print it: "931.5G",
/// "<213.00g", "29,3G", "1007K".
[[nodiscard]] quint64 bytesFrom(QStringView size);

} // namespace backend::paste
