// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <memory>

struct ssh_channel_struct;
struct ssh_key_struct;
struct ssh_session_struct;

namespace remote {

/// Owners of the library's objects, so that only sources include it.
struct LibsshEnd {
    void operator()(ssh_session_struct* session) const;
    void operator()(ssh_channel_struct* channel) const;
    void operator()(ssh_key_struct* key) const;
};
using SessionPointer = std::unique_ptr<ssh_session_struct, LibsshEnd>;
using ChannelPointer = std::unique_ptr<ssh_channel_struct, LibsshEnd>; ///< must go before its session
using KeyPointer = std::unique_ptr<ssh_key_struct, LibsshEnd>;

/// "SHA256:…", as ssh-keygen prints it.
[[nodiscard]] QString fingerprintOf(ssh_key_struct* key);
/// "ED25519", as ssh-keygen prints it.
[[nodiscard]] QString algorithmOf(ssh_key_struct* key);
/// Whether both ends still hold the line, as far as is known.
[[nodiscard]] bool isLineUp(ssh_session_struct* session);
/// Waits until something arrives or can be sent, until `alarm` (a descriptor) is readable, or for
/// `atMost`. The library is always in non-blocking mode here: when it blocks on a line that ended, it
/// may do so for ever.
void waitForLine(ssh_session_struct* session, int alarm,
                 std::chrono::milliseconds atMost = std::chrono::minutes(1));
/// Makes the kernel acknowledge the next bytes at once, which an sshd with Nagle's algorithm waits for.
void acknowledgeAtOnce(int socket);
/// What went wrong last in the library's own words, which may quote the server.
[[nodiscard]] QString lastWordsOf(ssh_session_struct* session);

} // namespace remote
