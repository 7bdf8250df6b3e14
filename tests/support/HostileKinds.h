// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RawSsh.h"
#include "Result.h"

#include <QList>
#include <functional>

namespace support {

/// One way in which a server is hostile or broken.
struct HostileKind {
    const char* name;
    std::function<void(RawSsh&)> act;      ///< returns when it is through; the line then closes
    QList<backend::Error::Kind> mayHear{backend::Error::Kind::ConnectionLost}; ///< what the guest may be told
    bool mayWork = false;  ///< an honest answer is as good
    const char* says = ""; ///< words of the sentence that the guest is told
};

/// From the first byte to the end of the key exchange.
[[nodiscard]] QList<HostileKind> hostileGreetings();
/// After the key exchange, which went well.
[[nodiscard]] QList<HostileKind> hostileLogins();
/// After the login, which went well.
[[nodiscard]] QList<HostileKind> hostileScripts();

/// Text that would paint over a terminal, mark up a window and turn its reading direction.
[[nodiscard]] QByteArray rudeText();

} // namespace support
