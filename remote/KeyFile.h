// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Libssh.h"

namespace remote {

class Secret;

/// A private key as read from a file. Never asks anybody anything.
struct KeyFile {
    KeyPointer key; ///< null: not a key, not readable, or locked
    KeyPointer certified; ///< the same with the certificate that stands beside it; null: there is none
    bool isLocked = false; ///< a (or another) passphrase is needed

    [[nodiscard]] static KeyFile read(const QString& path, const Secret* passphrase = nullptr);
    /// What stands in FILE.pub; null when that cannot be read.
    [[nodiscard]] static KeyPointer publicHalf(const QString& path);
    /// What stands in FILE-cert.pub; null when that cannot be read.
    [[nodiscard]] static KeyPointer certificate(const QString& path);
    /// "SHA256:…", without a passphrase; empty when only the locked file could tell.
    [[nodiscard]] static QString fingerprint(const QString& path);
};

} // namespace remote
