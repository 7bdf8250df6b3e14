// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"
#include "node/Node.h"

#include <QTemporaryDir>
#include <list>
#include <memory>
#include <thread>

struct ssh_bind_struct;
struct ssh_message_struct;
struct ssh_session_struct;

namespace support {

/// A server made of libssh's own server half: takes one key, runs what it is asked to with sh, each
/// guest on a thread of its own. Guests must leave before it ends.
class LibsshServer {
public:
    /// Null when it cannot listen.
    [[nodiscard]] static std::unique_ptr<LibsshServer> start();
    ~LibsshServer();

    [[nodiscard]] remote::Login login() const; ///< key and known_hosts set; no agent, no ssh config
    [[nodiscard]] backend::SshTarget target() const { return {QStringLiteral("root"), QStringLiteral("127.0.0.1"), m_port}; }

private:
    LibsshServer();
    [[nodiscard]] bool listen();
    void work();
    void serve(ssh_session_struct* session) const;
    void answer(ssh_session_struct* session, ssh_message_struct* message) const;
    [[nodiscard]] bool isKnownKey(ssh_message_struct* message) const;
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    ssh_bind_struct* m_bind;
    std::list<std::jthread> m_guests;
    std::jthread m_thread;
};

} // namespace support
