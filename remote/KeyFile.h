// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Libssh.h"

namespace remote {

class Secret;

/// A private key as read from a file. Never asks anybody anything.
struct KeyFile {
    KeyPointer key; ///< null: not a key, not readable, or locked
    bool isLocked = false; ///< a (or another) passphrase is needed

    [[nodiscard]] static KeyFile read(const QString& path, const Secret* passphrase = nullptr);
};

} // namespace remote
