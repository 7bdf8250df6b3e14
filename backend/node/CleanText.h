// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace backend {

/// Text from a node made safe to show: control characters, escape sequences' starts and characters
/// that turn or hide text are taken out, tabs become blanks, and what is longer than `limit` is cut
/// with an ellipsis. Plain text only; it may still look like markup.
[[nodiscard]] QString cleanText(QStringView text, qsizetype limit = 4096);
[[nodiscard]] QString cleanText(QByteArrayView utf8, qsizetype limit = 4096);

} // namespace backend
