// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <optional>

/// Comparing a host key with what a person reads on the node's own console.
namespace gui::Fingerprint {

enum class Agreement {
    Nothing, ///< nothing typed yet
    TooShort, ///< agrees so far, and says too little
    Equal,
    Different,
};

/// Fewest characters of a typed end that count as a comparison: 72 bits of the hash.
inline constexpr qsizetype shortestEnd = 12;

/// `typed` is the fingerprint, its end, or the whole line that ssh-keygen -l prints.
[[nodiscard]] Agreement compare(QStringView typed, QStringView fingerprint);

/// What shows the fingerprint on the node's own console.
[[nodiscard]] QString consoleCommand(const QString& algorithm);

/// A key as an error's evidence names it.
struct Key {
    QString algorithm;   ///< empty when it was not said
    QString fingerprint; ///< "SHA256:…"

    bool operator==(const Key&) const = default;
};

struct Keys {
    std::optional<Key> offered;
    QList<Key> stored;
    bool isRevoked = false; ///< the one offered is marked as such in a list of known hosts
};

/// The keys in the evidence of a changed host key, one a line: "offered: ALGORITHM SHA256:…", and
/// for each one stored "on record: ALGORITHM SHA256:…". Of several stored ones those of the
/// algorithm offered come first. A line "revoked" says that the one offered is.
[[nodiscard]] Keys keysIn(const QString& evidence);

} // namespace gui::Fingerprint
