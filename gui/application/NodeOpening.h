// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenShell.h"

namespace gui {

/// How this program opens nodes of every kind, captures and pasted output included.
[[nodiscard]] remote::OpenOptions openOptions(const remote::Login& login, const QString& demoFolder);

} // namespace gui
