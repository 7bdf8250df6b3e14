// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeRoot.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <optional>

namespace remote {

/// How to reach and enter a node.
struct Login {
    QString keyFile;          ///< private key to try first; empty: agent and the usual files
    bool useAgent = true;
    bool useSshConfig = true; ///< read ~/.ssh/config
    QString knownHostsFile;   ///< empty: ~/.ssh/known_hosts (and what ~/.ssh/config says)
    std::chrono::milliseconds connectDeadline{15'000}; ///< for TCP, key exchange and login together, without the time people take
    NodeRoot root;            ///< not empty only for a simulated node behind a real sshd

    bool operator==(const Login&) const = default;
};

/// The key a host offers that is in no known_hosts file.
struct HostKeyOffer {
    QString host;
    quint16 port = 22;
    QString algorithm;   ///< "ED25519"
    QString fingerprint; ///< "SHA256:…", as ssh-keygen prints it

    bool operator==(const HostKeyOffer&) const = default;
};

enum class HostKeyAnswer { Refuse, TrustOnce, TrustAndRemember };

/// Asks a person while a connection is made. Called on the connecting thread, which waits; an
/// answer of nothing means the person declined. A password is never asked for, and never sent to, a
/// host whose key is not trusted.
class Questions {
public:
    virtual ~Questions() = default;
    [[nodiscard]] virtual HostKeyAnswer unknownHost(const HostKeyOffer& offer) = 0;
    [[nodiscard]] virtual std::optional<QByteArray> password(const QString& userAtHost, int attempt) = 0;
    [[nodiscard]] virtual std::optional<QByteArray> passphrase(const QString& keyFile) = 0;
};

} // namespace remote
