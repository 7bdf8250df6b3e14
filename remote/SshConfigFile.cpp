// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshConfigFile.h"

#include <QDir>

namespace remote {

QString defaultSshConfigFile() { return QDir::homePath() + QStringLiteral("/.ssh/config"); }

QList<ConfiguredHost> configuredHosts(const QString&) { return {}; }

} // namespace remote
