// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "NodeRoot.h"

#include <QMap>
#include <QStringList>

namespace support {

/// Runs one tool of a simulated node's own bin folder and says what it printed.
[[nodiscard]] backend::Output runTool(const remote::NodeRoot& root, const QStringList& words);

/// Every file of a folder with its content or link target, and every folder, by path: two equal
/// answers mean two equal trees.
[[nodiscard]] QMap<QString, QByteArray> contentsOf(const QString& folder);

/// Makes the simulated node anew in a folder of its own that lives as long as the test program.
[[nodiscard]] remote::NodeRoot freshNode(const QString& name);

} // namespace support
