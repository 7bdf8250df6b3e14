// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawServer.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace support {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

std::pair<remote::Descriptor, quint16> listenOnLoopback(int backlog)
{
    remote::Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), size);
    ::getsockname(socket.get(), reinterpret_cast<sockaddr*>(&address), &size);
    ::listen(socket.get(), backlog);
    return {std::move(socket), ntohs(address.sin_port)};
}

remote::Descriptor connectToLoopback(quint16 port)
{
    remote::Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(port);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return remote::Descriptor();
    return socket;
}

Wire::Wire(remote::Descriptor socket, const remote::Alarm& end)
    : m_socket(std::move(socket))
    , m_end(end)
{
    const int on = 1;
    ::setsockopt(m_socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// False: the test is over, or nothing happened for that long.
bool Wire::waitFor(short events, int milliseconds)
{
    std::array<pollfd, 2> polled{{{m_socket.get(), events, 0}, {m_end.descriptor(), POLLIN, 0}}};
    return ::poll(polled.data(), polled.size(), milliseconds) > 0 && !polled[1].revents;
}

bool Wire::send(const QByteArray& bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        if (!waitFor(POLLOUT))
            return false;
        const auto size = ::send(m_socket.get(), bytes.constData() + sent,
                                 static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (size < 0 && errno != EAGAIN)
            return false;
        sent += std::max<qsizetype>(0, size);
    }
    return true;
}

void Wire::sendForEver(const QByteArray& bytes)
{
    while (send(bytes)) {
    }
}

bool Wire::trickle(const QByteArray& bytes, std::chrono::milliseconds pause)
{
    for (const char byte : bytes)
        if (!send(QByteArray(1, byte)) || !rest(pause))
            return false;
    return true;
}

QByteArray Wire::receive(qsizetype atMost)
{
    if (!waitFor(POLLIN))
        return {};
    QByteArray bytes(atMost, Qt::Uninitialized);
    const auto size = ::recv(m_socket.get(), bytes.data(), static_cast<size_t>(atMost), 0);
    bytes.truncate(std::max<qsizetype>(0, size));
    return bytes;
}

std::optional<QByteArray> Wire::receiveExactly(qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray more = receive(size - bytes.size());
        if (more.isEmpty())
            return {};
        bytes += more;
    }
    return bytes;
}

std::optional<QByteArray> Wire::receiveLine()
{
    QByteArray line;
    while (!line.endsWith('\n')) {
        const QByteArray byte = receive(1);
        if (byte.isEmpty())
            return {};
        line += byte;
    }
    return line.trimmed();
}

void Wire::listenForEver()
{
    while (!receive().isEmpty()) {
    }
}

void Wire::holdForEver() { static_cast<void>(waitFor(POLLRDHUP)); }

bool Wire::rest(std::chrono::milliseconds time)
{
    std::array<pollfd, 2> polled{{{m_socket.get(), POLLRDHUP, 0}, {m_end.descriptor(), POLLIN, 0}}};
    return ::poll(polled.data(), polled.size(), static_cast<int>(time.count())) == 0;
}

void Wire::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket.get(), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket = remote::Descriptor();
}

RawServer::RawServer(Host host)
    : m_host(std::move(host))
{
    std::tie(m_socket, m_port) = listenOnLoopback();
    m_thread = std::jthread([this] { work(); });
}

RawServer::~RawServer()
{
    m_end.ring();
    m_thread.join();
}

void RawServer::work()
{
    while (true) {
        std::array<pollfd, 2> polled{{{m_socket.get(), POLLIN, 0}, {m_end.descriptor(), POLLIN, 0}}};
        ::poll(polled.data(), polled.size(), -1);
        if (polled[1].revents)
            return;
        remote::Descriptor socket(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC));
        if (!socket.isOpen())
            continue;
        Wire wire(std::move(socket), m_end);
        m_host(wire);
    }
}

} // namespace support
