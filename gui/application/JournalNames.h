// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui {

[[nodiscard]] QString newJournalId();     ///< "20261124-141702-3f2a", UTC and four random digits
[[nodiscard]] QString personAtComputer(); ///< "me@laptop": who applies, for the journal

} // namespace gui
