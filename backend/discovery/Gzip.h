// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>

namespace backend {

/// Unpacks one gzip stream; nothing that is more than `limit` bytes when unpacked, nothing cut and
/// nothing with bytes behind its end. Error kind: Unparseable.
[[nodiscard]] Result<QByteArray> gunzipped(const QByteArray& bytes, qsizetype limit);

/// Packs without name and time, so that equal bytes give equal bytes.
[[nodiscard]] QByteArray gzipped(const QByteArray& bytes);

} // namespace backend
