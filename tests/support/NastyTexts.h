// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace support {

/// Well over a hundred texts that a careless quoting would run, split, expand or lose. Those that
/// would run something make the file `canary`.
[[nodiscard]] QList<QByteArray> nastyTexts(const QByteArray& canary);

} // namespace support
