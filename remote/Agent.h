// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Descriptor.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace remote {

/// A connection to the SSH agent that listens at a socket; closed when there is none.
[[nodiscard]] Descriptor connectToAgent(const QByteArray& socketPath);

/// Where the agent listens: what SSH_AUTH_SOCK says, or what is configured for the host ("none", a path,
/// "$VARIABLE" or "SSH_AUTH_SOCK"). Empty: there is none.
[[nodiscard]] QByteArray agentSocketPath(const QString& configured);

/// A key that an agent holds.
struct AgentKey {
    QByteArray blob; ///< the public half, as it goes over the line

    [[nodiscard]] QString fingerprint() const; ///< "SHA256:…"
    bool operator==(const AgentKey&) const = default;
};

/// The agent's protocol: a length of four bytes, a byte that says what it is, and the rest. What an
/// agent says is untrusted; longer than 256 kB is never taken.
namespace AgentMessages {
constexpr char failure = 5;
constexpr char listRequest = 11;
constexpr char list = 12;
constexpr char signRequest = 13;

/// The next message without its length; nothing when the other side ended, `alarm` became readable, or
/// it is too long.
[[nodiscard]] std::optional<QByteArray> receive(int socket, int alarm);
/// False when the other side ended or `alarm` became readable.
bool send(int socket, int alarm, const QByteArray& message);

[[nodiscard]] QByteArray packedList(const QList<AgentKey>& keys);
[[nodiscard]] std::optional<QList<AgentKey>> unpackedList(const QByteArray& message);
/// The key in a request to sign; empty when it is none.
[[nodiscard]] AgentKey keyToSignWith(const QByteArray& message);
} // namespace AgentMessages

} // namespace remote
