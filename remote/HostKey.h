// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QString>
#include <QStringList>

struct ssh_session_struct;

namespace remote {

class LineGuard;
class Questions;

/// A host that is the one it should be.
struct TrustedHost {
    QString key;         ///< "ED25519 SHA256:…"
    QStringList remarks; ///< sentences about what the lists of known hosts say of it and we cannot use
};

/// Decides whether the host at the other end of a fresh session is the one it should be. Must come
/// before any login. Error kinds: HostKeyUnknown (nobody said yes), HostKeyChanged (another key, or
/// a revoked one; final), LocalFile (could not be remembered), ConnectionLost, Cancelled.
[[nodiscard]] backend::Result<TrustedHost> checkHostKey(ssh_session_struct* session, const QString& host,
                                                        quint16 port, Questions& questions, LineGuard& guard);

/// Says that a list of known hosts trusts a certificate authority for this host, which is of no use to us.
[[nodiscard]] QString authorityRemark(const QString& host);

} // namespace remote
