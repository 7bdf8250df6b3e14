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

/// What a configuration says of one host and the SSH library does not tell, or does not follow.
struct ConfiguredExtras {
    QStringList identityFiles;   ///< as written
    QString identityAgent;       ///< as written; empty: not said
    bool identitiesOnly = false;
    QStringList ignored;         ///< keywords that the library passes over, as ssh_config(5) spells them
    bool runsCommandsToMatch = false; ///< "Match exec" stands somewhere, whatever it says

    bool operator==(const ConfiguredExtras&) const = default;
};

/// "~/.ssh/config" of the person at this computer.
[[nodiscard]] QString defaultSshConfigFile();

/// The hosts a configuration names, Include followed, each alias once, in the file's order. Never
/// runs anything. A file that is missing or unreadable names none.
[[nodiscard]] QList<ConfiguredHost> configuredHosts(const QString& file = defaultSshConfigFile());

/// `host` as the person typed it. Never runs anything: blocks whose "Match" would need that say nothing.
[[nodiscard]] ConfiguredExtras configuredExtras(const QString& host, const QString& file = defaultSshConfigFile());

/// "~/x" and "%d/x" as a path; relative ones are taken as they are. Empty when another "%" stands in it.
[[nodiscard]] QString configuredPath(const QString& written);

} // namespace remote
