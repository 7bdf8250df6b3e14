// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// The sections that could not be read, by the names they have in the probe. A tool that is not
/// installed or a file that is not there is no gap where that has a meaning of its own (no zpool
/// and no module: no pools).
[[nodiscard]] QList<Unread> unreadSections(const Answer& answer);

/// The file or command behind a section, for evidence.
[[nodiscard]] QString sourceOf(QStringView section);

/// Whether a drive cannot be judged as long as this section is unread.
[[nodiscard]] bool decidesUse(QStringView section);

} // namespace backend
