// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Alarm.h"
#include "Descriptor.h"

#include <QByteArray>
#include <chrono>
#include <functional>
#include <optional>
#include <thread>

namespace support {

/// The server's end of one TCP connection. Every verb comes back when the guest leaves or the
/// test ends.
class Wire {
public:
    Wire(remote::Descriptor socket, const remote::Alarm& end);

    /// False: the guest has gone, or the test is over.
    bool send(const QByteArray& bytes);
    /// The same bytes again and again, for as long as the guest takes them.
    void sendForEver(const QByteArray& bytes);
    /// Byte by byte, with a pause after each.
    bool trickle(const QByteArray& bytes, std::chrono::milliseconds pause);
    /// Whatever comes next; empty when the guest has gone.
    [[nodiscard]] QByteArray receive(qsizetype atMost = 65536);
    [[nodiscard]] std::optional<QByteArray> receiveExactly(qsizetype size);
    [[nodiscard]] std::optional<QByteArray> receiveLine();
    /// Reads and says nothing until the guest leaves.
    void listenForEver();
    /// Neither reads nor says anything.
    void holdForEver();
    /// False: the guest has gone, or the test is over.
    bool rest(std::chrono::milliseconds time);
    /// Ends the connection with an RST.
    void reset();

private:
    [[nodiscard]] bool waitFor(short events, int milliseconds = -1);

    remote::Descriptor m_socket;
    const remote::Alarm& m_end;
};

/// Listens on the loopback and lets `host` deal with one guest after another, on a thread that
/// ends with the object.
class RawServer {
public:
    using Host = std::function<void(Wire&)>;

    explicit RawServer(Host host);
    ~RawServer();
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void work();

    Host m_host;
    remote::Alarm m_end;
    remote::Descriptor m_socket;
    quint16 m_port = 0;
    std::jthread m_thread;
};

/// A listening socket of the loopback on a free port, and that port.
[[nodiscard]] std::pair<remote::Descriptor, quint16> listenOnLoopback(int backlog = 16);
[[nodiscard]] remote::Descriptor connectToLoopback(quint16 port);

} // namespace support
