// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineProxy.h"

#include "RawServer.h"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace support {

namespace {

void sendAtOnce(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void resetOnClose(int socket)
{
    const linger now{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

} // namespace

LineProxy::LineProxy(quint16 serverPort, const Plan& plan)
    : m_serverPort(serverPort)
    , m_plan(plan)
{
    std::tie(m_socket, m_port) = listenOnLoopback();
    m_thread = std::jthread([this] { work(); });
}

LineProxy::~LineProxy()
{
    m_end.ring();
    m_thread.join();
}

QList<qint64> LineProxy::borders(Direction direction) const
{
    const std::lock_guard lock(m_mutex);
    return m_borders[direction];
}

void LineProxy::work()
{
    while (true) {
        std::array<pollfd, 2> polled{{{m_socket.get(), POLLIN, 0}, {m_end.descriptor(), POLLIN, 0}}};
        ::poll(polled.data(), polled.size(), -1);
        if (polled[1].revents)
            return;
        const remote::Descriptor guest(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC));
        const remote::Descriptor server = connectToLoopback(m_serverPort);
        if (guest.isOpen() && server.isOpen())
            serve(guest.get(), server.get());
    }
}

void LineProxy::serve(int guest, int server)
{
    sendAtOnce(guest);
    sendAtOnce(server);
    m_passed = {};
    while (true) {
        std::array<pollfd, 4> polled{{{guest, POLLIN, 0}, {server, POLLIN, 0}, {m_stall.descriptor(), POLLIN, 0},
                                      {m_end.descriptor(), POLLIN, 0}}};
        ::poll(polled.data(), polled.size(), -1);
        if (polled[3].revents)
            return;
        if (polled[2].revents)
            return holdUntilGone(guest, server);
        if ((polled[0].revents && !pass(ToServer, guest, server))
            || (polled[1].revents && !pass(ToGuest, server, guest)))
            return;
        const bool isDue = m_plan.fault != Fault::None && m_passed[m_plan.direction] >= m_plan.after;
        if (isDue && !fail(guest, server))
            return;
    }
}

/// Never reads beyond the byte where the fault is due.
bool LineProxy::pass(Direction direction, int from, int to)
{
    QByteArray bytes(m_plan.piece, Qt::Uninitialized);
    const qint64 left = m_plan.after - m_passed[direction];
    if (m_plan.fault != Fault::None && direction == m_plan.direction && left > 0)
        bytes.truncate(std::min<qint64>(bytes.size(), left));
    const auto size = ::recv(from, bytes.data(), static_cast<size_t>(bytes.size()), 0);
    if (size <= 0)
        return false;
    bytes.truncate(size);
    if (m_plan.fault == Fault::FlipBit && direction == m_plan.direction && left <= 0 && left > -size)
        bytes[-left] = static_cast<char>(bytes[-left] ^ 4);
    if (::send(to, bytes.constData(), static_cast<size_t>(size), MSG_NOSIGNAL) != size)
        return false;
    m_passed[direction] += size;
    const std::lock_guard lock(m_mutex);
    m_borders[direction].append(m_passed[direction]);
    return true;
}

/// Returns whether the line goes on.
bool LineProxy::fail(int guest, int server)
{
    switch (m_plan.fault) {
    case Fault::None:
    case Fault::FlipBit:
        return true;
    case Fault::Stall:
        holdUntilGone(guest, server);
        return false;
    case Fault::Reset:
        resetOnClose(guest);
        resetOnClose(server);
        return false;
    case Fault::Close:
        break;
    }
    return false;
}

void LineProxy::holdUntilGone(int guest, int server)
{
    std::array<pollfd, 3> polled{{{guest, POLLRDHUP, 0}, {server, POLLRDHUP, 0}, {m_end.descriptor(), POLLIN, 0}}};
    ::poll(polled.data(), polled.size(), -1);
}

} // namespace support
