// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "NodeRoot.h"

#include <QStringList>

namespace support {

/// Runs a script the program ships on a simulated node, as the program sends it, under any shell of this
/// computer: {"dash"}, {"busybox", "ash"}, {"bash", "--posix"}. Exit code -1: it did not come to its end.
[[nodiscard]] backend::Output runShipped(const remote::NodeRoot& root, const QString& script,
                                         const QList<QByteArray>& arguments, const QByteArray& input = {},
                                         const QStringList& shell = {QStringLiteral("dash")});

/// A column "shell" with each shell that scripts have to run under and that is installed here.
void addShells();

} // namespace support
