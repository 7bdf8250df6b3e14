// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeRoot.h"
#include "Result.h"

#include <QStringList>

namespace remote {

/// The names of the simulated nodes this program ships: quiet, twins, crowded, dark, dim, given.
[[nodiscard]] QStringList simulatedNodeNames();

/// Makes the folder of a simulated node from its description (resources/demo/NAME.json) unless it is
/// there already and of this version of the program, and returns its root. Error kinds: Usage (no such node), LocalFile.
[[nodiscard]] backend::Result<NodeRoot> openSimulatedNode(const QString& name, const QString& demoFolder);

/// Removes every simulated node's folder, so that the next start finds them as new.
[[nodiscard]] backend::Result<void> resetSimulatedNodes(const QString& demoFolder);

} // namespace remote
