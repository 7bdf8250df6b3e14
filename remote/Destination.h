// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"
#include "Result.h"
#include "node/Node.h"

#include <QString>

struct ssh_session_struct;

namespace remote {

/// Where to go after ~/.ssh/config had its say.
struct Destination {
    QString alias; ///< as the person typed it
    QString user;
    QString host;
    quint16 port = 22;
    QString proxyCommand; ///< as written; empty: straight there

    [[nodiscard]] QString userAtHost() const { return user + u'@' + host; }
};

/// Tells a fresh session where it goes and which lists of known hosts count. `fallbackUser`: when
/// neither the target nor the configuration names one. Error kinds: ConnectionLost, Usage.
[[nodiscard]] backend::Result<Destination> prepareSession(ssh_session_struct* session,
                                                          const backend::SshTarget& target, const Login& login,
                                                          const QString& fallbackUser);

} // namespace remote
