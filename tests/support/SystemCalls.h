// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeRoot.h"

#include <QStringList>

namespace support {

/// What a recorded script did outside a simulated node's tree.
struct Trespasses {
    QStringList run;     ///< programs that are not of the node's bin folder
    QStringList written; ///< files made, opened for writing, renamed, removed, changed in mode
    QStringList read;    ///< files of this computer that say something about it
    int calls = 0;       ///< how many system calls were looked at
};

[[nodiscard]] bool canRecordSystemCalls();

/// Runs a line of shell under strace in the node's folder and looks at every path it names.
[[nodiscard]] Trespasses recordTrespasses(const remote::NodeRoot& root, const QByteArray& shellLine,
                                          const QByteArray& input);

} // namespace support
