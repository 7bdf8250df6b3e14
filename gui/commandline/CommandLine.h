// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gui::commandline {

/// Whether this first argument asks for work without a window.
[[nodiscard]] bool isMeant(QStringView firstArgument);

/// Does what the arguments (the program's name first) say and returns the exit code. Blocks; needs a QCoreApplication. Answers
/// go to the standard output, progress and problems to the standard error.
[[nodiscard]] int run(const QStringList& arguments);

} // namespace gui::commandline
