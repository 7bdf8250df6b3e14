// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateFolder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gui {

QString stateFolder()
{
    // The XDG specification: a path that is not absolute is to be ignored.
    const QString home = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(home) ? home : QDir::homePath() + u"/.local/state"_s;
    return base + u"/lanekeeper"_s;
}

QString demoFolder() { return stateFolder() + u"/demo"_s; }

} // namespace gui
