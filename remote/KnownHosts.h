// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QStringList>

struct ssh_key_struct;

namespace remote {

/// What the known_hosts files say about one host beside the library's own verdict.
struct KnownHosts {
    QStringList fingerprints; ///< of every key on record for the host
    bool isRevoked = false;   ///< a line "@revoked" names the offered key; the library skips those
    bool hasAuthority = false; ///< a line "@cert-authority" names the host; nobody here can use it

    bool operator==(const KnownHosts&) const = default;

    /// `hostAndPort`: "pve1", or "[pve1]:2222" when the port is not 22. Files that are missing say
    /// nothing.
    [[nodiscard]] static KnownHosts read(const QStringList& files, const QString& hostAndPort,
                                         ssh_key_struct* offered);
};

/// Appends a line to a known_hosts file; makes the folder (0700) and the file (0600) when they are
/// missing. Returns when the line is safe on disk. Error kinds: LocalFile.
[[nodiscard]] backend::Result<void> appendKnownHost(const QString& file, QByteArray line);

} // namespace remote
