// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace backend {

struct DiffLine {
    enum class Kind { Same, Added, Removed, Skipped };

    Kind kind = Kind::Same;
    std::optional<int> oldNumber; ///< from 1
    std::optional<int> newNumber;
    QString text; ///< for Skipped: how many lines the same, as a sentence

    bool operator==(const DiffLine&) const = default;
};

/// Line by line difference with three lines of context; runs of equal lines beyond are one Skipped.
[[nodiscard]] QList<DiffLine> diffLines(const QByteArray& before, const QByteArray& after);

/// The same as `diff -u` prints it.
[[nodiscard]] QByteArray unifiedDiff(const QString& path, const QByteArray& before, const QByteArray& after);

} // namespace backend
