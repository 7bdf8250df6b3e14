// SPDX-License-Identifier: GPL-3.0-or-later
#include "Libssh.h"

#include "LibraryVersion.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <libssh/libssh.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace remote {

using namespace Qt::StringLiterals;

void LibsshEnd::operator()(ssh_session_struct* session) const
{
    ssh_disconnect(session);
    ssh_free(session);
}

void LibsshEnd::operator()(ssh_channel_struct* channel) const { ssh_channel_free(channel); }

void LibsshEnd::operator()(ssh_key_struct* key) const { ssh_key_free(key); }

QString fingerprintOf(ssh_key_struct* key)
{
    unsigned char* hash = nullptr;
    size_t size = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &size) != SSH_OK)
        return {};
    char* text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, size);
    const QString fingerprint = QString::fromLatin1(text);
    ssh_string_free_char(text);
    ssh_clean_pubkey_hash(&hash);
    return fingerprint;
}

QString algorithmOf(ssh_key_struct* key)
{
    const QString type = QString::fromLatin1(ssh_key_type_to_char(ssh_key_type(key)));
    if (type.startsWith("ecdsa"_L1))
        return u"ECDSA"_s;
    return type.section(u'-', 1, 1).toUpper(); // "ssh-ed25519", "ssh-rsa"
}

bool isLineUp(ssh_session_struct* session)
{
    return ssh_is_connected(session) && !(ssh_get_status(session) & (SSH_CLOSED | SSH_CLOSED_ERROR));
}

void acknowledgeAtOnce(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

void waitForLine(ssh_session_struct* session, int alarm, std::chrono::milliseconds atMost)
{
    const int socket = ssh_get_fd(session);
    acknowledgeAtOnce(socket);
    const bool isWriting = ssh_get_poll_flags(session) & SSH_WRITE_PENDING;
    std::array<pollfd, 2> polled{{{socket, static_cast<short>(POLLIN | (isWriting ? POLLOUT : 0)), 0},
                                  {alarm, POLLIN, 0}}};
    ::poll(polled.data(), polled.size(), static_cast<int>(std::max<std::int64_t>(0, atMost.count())));
}

QString lastWordsOf(ssh_session_struct* session) { return QString::fromUtf8(ssh_get_error(session)); }

QString libsshVersion() { return QString::fromLatin1(ssh_version(0)).section(u'/', 0, 0); }

bool isLibsshOutdated() { return !ssh_version(SSH_VERSION_INT(0, 10, 6)); }

} // namespace remote
