// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Step.h"

namespace backend {

/// Steps as a person would type them on the node, as root. For reading and pasting: what the program
/// itself runs are scripts that look before they change.

/// The program and its arguments, word by word; empty for a step that is no single command.
[[nodiscard]] QStringList commandWords(const Step& step);

/// The step as lines for a POSIX shell, and the lines that take it back; empty when nothing can or
/// has to be taken back.
[[nodiscard]] QStringList commandLines(const Step& step);
[[nodiscard]] QStringList undoLines(const Step& step);

/// Words joined for a POSIX shell, quoted where needed.
[[nodiscard]] QString shellText(const QStringList& words);

} // namespace backend
