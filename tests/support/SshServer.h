// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"
#include "node/Node.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace support {

/// A real sshd on a free loopback port with throw-away keys; ends with the object.
class SshServer {
public:
    /// Null when sshd is not installed (QSKIP then) or does not start.
    /// `wrapper`: a command that runs the one behind it, such as one of PrivateUsers.
    [[nodiscard]] static std::unique_ptr<SshServer> start(const QStringList& extraConfig = {}, const QStringList& wrapper = {});
    ~SshServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString user() const;
    [[nodiscard]] QString keyFile() const { return file(QStringLiteral("user")); }
    [[nodiscard]] QString knownHostsFile() const { return file(QStringLiteral("known_hosts")); }
    [[nodiscard]] QString hostFingerprint() const; ///< "SHA256:…"
    [[nodiscard]] remote::Login login() const;     ///< key and known_hosts set; no agent, no ssh config
    [[nodiscard]] backend::SshTarget target() const;
    /// A file in the server's own folder, for keys and lists of a test.
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    /// What is HOME on the node, so that nobody's .bashrc has a say unless a test writes one.
    [[nodiscard]] QString home() const { return file(QStringLiteral("home")); }

    void stop();            ///< ends the listener and every connection at once, as a power cut would
    void dropConnections(); ///< ends the connections; the listener stays
    [[nodiscard]] bool restart(); ///< the same host on the same port again

private:
    SshServer(const QStringList& extraConfig, const QStringList& wrapper);
    [[nodiscard]] bool makeKeys();
    [[nodiscard]] QString environment() const;

    QTemporaryDir m_folder;
    QStringList m_extraConfig;
    QStringList m_wrapper;
    QProcess m_process;
    quint16 m_port = 0;
};

/// Makes a key pair without questions: FILE and FILE.pub. An empty passphrase leaves it unlocked.
[[nodiscard]] bool makeKey(const QString& file, const QString& passphrase = {});

/// A port of the loopback that nobody uses right now.
[[nodiscard]] quint16 freePort();

} // namespace support
