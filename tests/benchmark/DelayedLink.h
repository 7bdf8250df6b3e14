// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Descriptor.h"

#include <QString>
#include <chrono>
#include <memory>
#include <sys/types.h>

namespace benchmark {

/// Two hosts on this computer, in network namespaces of their own, with a long line between them: every
/// IP packet takes `oneWay` to arrive, so that TCP's handshake, slow start and delayed acknowledgements
/// are those of a real distance. Needs root and /dev/net/tun. The line ends with the object. The
/// calling thread is on the client's side.
class DelayedLink {
public:
    /// Null when this computer does not let us; the reason is on standard error.
    [[nodiscard]] static std::unique_ptr<DelayedLink> make(std::chrono::milliseconds oneWay);
    ~DelayedLink();

    static inline const QString clientAddress = QStringLiteral("10.77.0.1");
    static inline const QString serverAddress = QStringLiteral("10.77.0.2");

    /// What the calling thread starts from now on lives on that side.
    void goToServer();
    void goToClient();

private:
    DelayedLink() = default;

    remote::Descriptor m_client; ///< namespaces
    remote::Descriptor m_server;
    pid_t m_carrier = -1;
};

} // namespace benchmark
