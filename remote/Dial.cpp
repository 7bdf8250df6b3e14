// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dial.h"

#include "LineGuard.h"
#include "Resolve.h"
#include "RunErrors.h"

#include <QCoreApplication>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace remote {

using backend::Error;
using backend::failure;

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds headStart{250};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dial)
};

void setOption(int socket, int level, int name, int value)
{
    ::setsockopt(socket, level, name, &value, sizeof value);
}

/// Small answers at once, and a dead peer noticed within about 20 seconds.
void tune(int socket)
{
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(socket, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(socket, IPPROTO_TCP, TCP_KEEPIDLE, 5);
    setOption(socket, IPPROTO_TCP, TCP_KEEPINTVL, 5);
    setOption(socket, IPPROTO_TCP, TCP_KEEPCNT, 3);
    setOption(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, 20'000);
}

/// Connections on their way to several addresses of one host.
class Race {
public:
    Race(QList<SocketAddress> addresses, int alarm)
        : m_waiting(std::move(addresses))
        , m_alarm(alarm)
    {
    }

    [[nodiscard]] bool isLost() const { return m_waiting.isEmpty() && m_running.empty(); }
    [[nodiscard]] int lastError() const { return m_lastError; }

    /// The winner, if there is one; waits until something happens.
    Descriptor advance()
    {
        if (!m_waiting.isEmpty() && (m_running.empty() || Clock::now() >= m_nextStart))
            start(m_waiting.takeFirst());
        std::vector<pollfd> polled;
        for (const Descriptor& socket : m_running)
            polled.push_back({socket.get(), POLLOUT, 0});
        polled.push_back({m_alarm, POLLIN, 0});
        ::poll(polled.data(), polled.size(), m_running.empty() ? 0 : untilNextStart());
        for (std::size_t i = m_running.size(); i-- > 0;) {
            if (!polled[i].revents)
                continue;
            Descriptor arrived = std::move(m_running[i]);
            m_running.erase(m_running.begin() + static_cast<std::ptrdiff_t>(i));
            if (hasConnected(arrived.get()))
                return arrived;
        }
        return Descriptor();
    }

private:
    /// Milliseconds; -1 when nobody else waits for a start.
    [[nodiscard]] int untilNextStart() const
    {
        if (m_waiting.isEmpty())
            return -1;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_nextStart - Clock::now());
        return static_cast<int>(std::max<std::int64_t>(0, left.count()));
    }

    void start(const SocketAddress& address)
    {
        m_nextStart = Clock::now() + headStart;
        Descriptor socket(::socket(address.family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        const auto* where = reinterpret_cast<const sockaddr*>(address.bytes.constData());
        const auto size = static_cast<socklen_t>(address.bytes.size());
        if (socket.isOpen() && (::connect(socket.get(), where, size) == 0 || errno == EINPROGRESS))
            m_running.push_back(std::move(socket));
        else
            m_lastError = errno;
    }

    bool hasConnected(int socket)
    {
        int problem = 0;
        socklen_t size = sizeof problem;
        ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &problem, &size);
        if (problem)
            m_lastError = problem;
        return problem == 0;
    }

    QList<SocketAddress> m_waiting;
    int m_alarm;
    std::vector<Descriptor> m_running;
    Clock::time_point m_nextStart;
    int m_lastError = 0;
};

Error unreachable(const QString& host, quint16 port, int reason)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(reason));
    if (reason == ECONNREFUSED)
        return {Error::Kind::ConnectionLost,
                Text::tr("%1 is there, but nothing listens on port %2. Check the port, and that the "
                         "SSH server runs.")
                    .arg(host)
                    .arg(port),
                detail};
    return {Error::Kind::ConnectionLost,
            Text::tr("There is no way to %1 from here. Check the network, and that the node is "
                     "switched on.")
                .arg(host),
            detail};
}

} // namespace

Error errorOfCut(const LineGuard& guard, const QString& host)
{
    if (guard.cut() != LineGuard::Cut::TimeOver)
        return RunErrors::cancelled();
    return {Error::Kind::ConnectionLost,
            Text::tr("%1 did not answer in time. Check that it is switched on and can be reached "
                     "from here.")
                .arg(host),
            {}};
}

backend::Result<Descriptor> dial(const QString& host, quint16 port, const LineGuard& guard)
{
    TRY(addresses, resolve(host, port, guard));
    Race race(addresses, guard.alarm());
    while (!guard.cut()) {
        Descriptor socket = race.advance();
        if (socket.isOpen()) {
            tune(socket.get());
            return socket;
        }
        if (race.isLost())
            return tl::make_unexpected(unreachable(host, port, race.lastError()));
    }
    return tl::make_unexpected(errorOfCut(guard, host));
}

} // namespace remote
