// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QList>
#include <QString>
#include <optional>

namespace remote {

/// A host on the way, as a person's SSH configuration names it.
struct JumpHost {
    QString user; ///< empty: not said
    QString host; ///< may be an alias
    quint16 port = 0; ///< 0: not said

    bool operator==(const JumpHost&) const = default;
};

/// "[user@]host[:port]" or an "ssh://" address, several behind commas, in the order they are passed.
[[nodiscard]] std::optional<QList<JumpHost>> jumpList(const QString& text);

/// The jump hosts of a ProxyCommand that is nothing but `ssh … -W %h:%p host`, in the order they are
/// passed. Nothing: another command, or one with options that we do not know.
[[nodiscard]] std::optional<QList<JumpHost>> jumpsOfCommand(const QString& command);

/// What a ProxyCommand's "%" stand for.
struct ProxyPlaces {
    QString alias; ///< %n, as the person typed it
    QString host;  ///< %h
    QString user;  ///< %r
    quint16 port = 22; ///< %p
};

/// The command with every "%" filled in, for `sh -c`. Refuses names that mean something to a shell.
/// Error kinds: ConnectionLost.
[[nodiscard]] backend::Result<QString> filledProxyCommand(const QString& command, const ProxyPlaces& places);

} // namespace remote
