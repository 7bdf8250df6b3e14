// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QDateTime>

namespace backend {

/// A saved probe answer with the moment it was read: what `lanekeeper capture` writes.
struct Capture {
    QDateTime readAt;
    QByteArray answer;

    bool operator==(const Capture&) const = default;

    [[nodiscard]] QByteArray toBytes() const; ///< versioned header, then the answer
    [[nodiscard]] static Result<Capture> fromBytes(const QByteArray& bytes);
};

/// The same answer with every serial, MAC, IP address, host and guest name and UUID replaced by one
/// consistent pseudonym each, so that it still reads as the same node.
[[nodiscard]] QByteArray redacted(const QByteArray& answer);

} // namespace backend
