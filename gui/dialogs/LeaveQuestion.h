// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConfirmDialog.h"

#include <optional>

namespace gui {

class Workbench;

/// What a person should know before the program ends: the changes and measurements that go on now. No value:
/// nothing does, and nobody is asked.
[[nodiscard]] std::optional<ConfirmDialog::Texts> questionBeforeLeaving(const Workbench& workbench);

} // namespace gui
