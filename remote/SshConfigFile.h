// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace remote {

/// A host that a person named in their SSH configuration (ssh_config(5)), as far as its own block says.
struct ConfiguredHost {
    QString alias;    ///< a name without wildcards, as it stands behind "Host"
    QString hostName; ///< empty: the alias itself
    QString user;     ///< empty: not said
    quint16 port = 0; ///< 0: not said
    QString jump;     ///< ProxyJump; empty: none

    bool operator==(const ConfiguredHost&) const = default;
};

/// "~/.ssh/config" of the person at this computer.
[[nodiscard]] QString defaultSshConfigFile();

/// The hosts a configuration names, Include followed, each alias once, in the file's order. Never
/// runs anything. A file that is missing or unreadable names none.
[[nodiscard]] QList<ConfiguredHost> configuredHosts(const QString& file = defaultSshConfigFile());

} // namespace remote
