// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FioJob.h"

namespace backend {

/// "Random reads, 4 KiB, 32 at a time": for a row of a table.
[[nodiscard]] QString nameOf(const FioJob& job);

/// "small reads, one at a time": for the middle of a sentence.
[[nodiscard]] QString phraseOf(const FioJob& job);

[[nodiscard]] QString binarySizeText(qint64 bytes); ///< "4 KiB", "1 MiB", "1.5 GiB"

} // namespace backend
