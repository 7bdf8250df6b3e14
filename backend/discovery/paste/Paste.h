// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// A file with what commands printed on a node, and its name without folders.
struct PastedFile {
    QString name;
    QByteArray bytes;

    bool operator==(const PastedFile&) const = default;
};

/// Makes a snapshot of pasted output. Most of it stays unknown: what was not pasted is unread, so
/// no drive of it is ever free. Error kind: Unparseable, when nothing in it is known here or it is
/// larger than `pasteLimit`.
[[nodiscard]] Result<NodeSnapshot> readPaste(const QList<PastedFile>& files,
                                             const QDateTime& readAt);

constexpr qsizetype pasteLimit = 4 * 1024 * 1024; ///< bytes of all files

/// Files packed into one text, which a shell of pasted output gives in place of a probe's answer.
[[nodiscard]] QByteArray packedPaste(const QList<PastedFile>& files);
/// Nothing when the bytes are no packed paste, or a cut one.
[[nodiscard]] std::optional<QList<PastedFile>> unpackedPaste(const QByteArray& bytes);
/// readPaste of what was packed. Error kind: Unparseable.
[[nodiscard]] Result<NodeSnapshot> readPackedPaste(const QByteArray& bytes, const QDateTime& readAt);

} // namespace backend
