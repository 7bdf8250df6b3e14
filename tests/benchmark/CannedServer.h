// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <sys/types.h>

namespace benchmark {

/// Many SSH servers in a process of their own that answer every script with the same saved bytes, so
/// that what is measured is the client. Server n listens on 127.0.1.n. One is slow (its scripts take
/// eight seconds), one is dead (takes connections and never says a word). They know any key.
class CannedServer {
public:
    /// Forks; to be made before the program has threads. Makes its host key in `folder`.
    CannedServer(int count, const QByteArray& answer, const QString& folder);
    ~CannedServer();

    [[nodiscard]] bool isUp() const { return m_process > 0; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] static QString address(int server) { return QStringLiteral("127.0.1.%1").arg(server); }
    /// Lines for all of them.
    [[nodiscard]] QByteArray knownHosts() const { return m_knownHosts; }

    static constexpr int slowOne = 7;
    static constexpr int deadOne = 13;

private:
    QByteArray m_knownHosts;
    quint16 m_port;
    pid_t m_process = -1;
};

} // namespace benchmark
