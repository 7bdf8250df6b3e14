// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QList>

namespace backend {

/// A piece of a script's answer: "WORD… LENGTH", line feed, LENGTH bytes, line feed.
struct Frame {
    QList<QByteArray> words; ///< without the length; never empty
    QByteArray bytes;

    bool operator==(const Frame&) const = default;
};

/// Error kind: Unparseable, unless the bytes are frames to their very end.
[[nodiscard]] Result<QList<Frame>> framesFrom(const QByteArray& bytes);

/// The first frame with this first word and `count` words; null when there is none.
[[nodiscard]] const Frame* frameNamed(const QList<Frame>& frames, const QByteArray& word,
                                      qsizetype count);

} // namespace backend
