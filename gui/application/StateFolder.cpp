// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateFolder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// The XDG specification: a path that is not absolute is to be ignored.
QString folderFrom(const char* variable, const QString& belowHome)
{
    const QString named = qEnvironmentVariable(variable);
    const QString base = QDir::isAbsolutePath(named) ? named : QDir::homePath() + belowHome;
    return base + u"/lanekeeper"_s;
}

} // namespace

QString stateFolder() { return folderFrom("XDG_STATE_HOME", u"/.local/state"_s); }

QString dataFolder() { return folderFrom("XDG_DATA_HOME", u"/.local/share"_s); }

QString demoFolder() { return stateFolder() + u"/demo"_s; }

} // namespace gui
