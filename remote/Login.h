// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeRoot.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <chrono>
#include <optional>

namespace remote {

/// A key that let this person in before.
struct KnownKey {
    QString fingerprint; ///< "SHA256:…"; empty: none is known
    QString file;        ///< where it lies; empty: in the SSH agent

    bool operator==(const KnownKey&) const = default;
};

/// How to reach and enter a node.
struct Login {
    QString keyFile;          ///< private key to try first; empty: agent and the usual files
    KnownKey lastKey;         ///< offered first, and without asking the node what it would take
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
    QStringList remarks; ///< sentences about what the lists of known hosts say of it and we cannot use

    bool operator==(const HostKeyOffer&) const = default;
};

enum class HostKeyAnswer { Refuse, TrustOnce, TrustAndRemember };

/// Questions of the host's own during a login, such as for a one-time code. All text is the host's:
/// untrusted, to be shown as plain text.
struct LoginDialog {
    struct Prompt {
        QString text;
        bool isShown = false; ///< what is typed may be seen

        bool operator==(const Prompt&) const = default;
    };

    QString userAtHost;
    QString title;       ///< may be empty
    QString instruction; ///< may be empty
    QList<Prompt> prompts; ///< at least one

    bool operator==(const LoginDialog&) const = default;
};

/// Asks a person while a connection is made. Called on the connecting thread, which waits; an
/// answer of nothing means the person declined. A password is never asked for, and never sent to, a
/// host whose key is not trusted.
class Questions {
public:
    virtual ~Questions() = default;
    [[nodiscard]] virtual HostKeyAnswer unknownHost(const HostKeyOffer& offer) = 0;
    [[nodiscard]] virtual std::optional<QByteArray> password(const QString& userAtHost, int attempt) = 0;
    /// `attempt` counts from 1, as above: what was answered before did not fit.
    [[nodiscard]] virtual std::optional<QByteArray> passphrase(const QString& keyFile, int attempt) = 0;
    /// One answer per prompt, in their order.
    [[nodiscard]] virtual std::optional<QList<QByteArray>> answers(const LoginDialog& dialog) = 0;
};

/// How a connection came about, for a person who wants to know.
struct ConnectionReport {
    QString userAtHost;   ///< as it was reached: after ~/.ssh/config had its say
    quint16 port = 22;
    QStringList jumps;    ///< hosts passed on the way, in that order
    QString localCommand; ///< run on this computer to reach it (ProxyCommand); empty: none
    QString hostKey;      ///< "ED25519 SHA256:…"
    QString way;          ///< how the login went, such as "the key /home/me/.ssh/id_ed25519"; translated
    KnownKey key;         ///< the key that let us in; empty: another way
    QStringList remarks;  ///< sentences: what of the person's SSH settings was not followed

    bool operator==(const ConnectionReport&) const = default;
};

} // namespace remote
