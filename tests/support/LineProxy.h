// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Alarm.h"
#include "Descriptor.h"

#include <QList>
#include <array>
#include <atomic>
#include <mutex>
#include <thread>

namespace support {

/// Stands between a guest and a server of this computer and passes the bytes of one connection after
/// another on, until it is to do something else.
class LineProxy {
public:
    enum Direction { ToServer, ToGuest };
    enum class Fault { None, Close, Reset, Stall, FlipBit };
    struct Plan {
        Fault fault = Fault::None;
        Direction direction = ToServer;
        qint64 after = 0;         ///< so many bytes of that direction pass first
        qsizetype piece = 65'536; ///< largest number of bytes passed on at once
    };

    explicit LineProxy(quint16 serverPort) : LineProxy(serverPort, Plan()) {}
    LineProxy(quint16 serverPort, const Plan& plan);
    ~LineProxy();
    LineProxy(const LineProxy&) = delete;
    LineProxy& operator=(const LineProxy&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    void stall() { m_stall.ring(); } ///< from now on nothing passes and nobody is told
    /// Where one piece of what was passed on ended and the next began, the last end too.
    [[nodiscard]] QList<qint64> borders(Direction direction) const;

private:
    void work();
    void serve(int guest, int server);
    [[nodiscard]] bool pass(Direction direction, int from, int to);
    [[nodiscard]] bool fail(int guest, int server);
    void holdUntilGone(int guest, int server);

    quint16 m_serverPort;
    Plan m_plan;
    remote::Alarm m_end;
    remote::Alarm m_stall;
    remote::Descriptor m_socket;
    quint16 m_port = 0;
    std::array<qint64, 2> m_passed{};
    mutable std::mutex m_mutex;
    std::array<QList<qint64>, 2> m_borders;
    std::jthread m_thread;
};

} // namespace support
