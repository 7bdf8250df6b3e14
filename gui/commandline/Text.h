// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gui::commandline {

/// Where the command line's texts are translated: `Text::tr("…")`.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace gui::commandline
