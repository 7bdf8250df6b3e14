// SPDX-License-Identifier: GPL-3.0-or-later
#include "JumpRelay.h"

#include "Dial.h"
#include "LineGuard.h"

#include <QCoreApplication>
#include <array>
#include <cerrno>
#include <libssh/libssh.h>
#include <poll.h>
#include <sys/socket.h>

namespace remote {

using backend::Error;

namespace {

constexpr qsizetype chunkSize = 32 * 1024;
/// The library's window is smaller; who sends more than it was allowed to is cut off.
constexpr int mostWaiting = 4 * 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JumpRelay)
};

Error refused(const QString& jump, const QString& host, quint16 port, const QString& detail)
{
    return {Error::Kind::ConnectionLost,
            Text::tr("The jump host %1 was reached, but it does not pass the line on to port %3 of %2. Check that the "
                     "node is up, and that the jump host may reach it (AllowTcpForwarding).")
                .arg(jump, host)
                .arg(port),
            detail};
}

} // namespace

backend::Result<JumpRelay::Made> JumpRelay::make(Footing footing, const QString& host, quint16 port,
                                                 const LineGuard& guard)
{
    ssh_session session = footing.session.get();
    ChannelPointer channel(ssh_channel_new(session));
    int code = SSH_ERROR;
    while ((code = ssh_channel_open_forward(channel.get(), host.toUtf8().constData(), port, "127.0.0.1", 0)) == SSH_AGAIN
           && isLineUp(session) && !guard.cut())
        waitForLine(session, guard.alarm());
    if (guard.cut())
        return tl::make_unexpected(errorOfCut(guard, footing.name));
    if (code != SSH_OK)
        return tl::make_unexpected(refused(footing.name, host, port, lastWordsOf(session)));
    SocketPair line;
    return Made{std::unique_ptr<Carrier>(new JumpRelay(std::move(footing), std::move(channel), std::move(line.far))),
                std::move(line.near)};
}

JumpRelay::JumpRelay(Footing footing, ChannelPointer channel, Descriptor inner)
    : m_footing(std::move(footing))
    , m_channel(std::move(channel))
    , m_inner(std::move(inner))
    , m_thread([this] { work(); })
{
}

JumpRelay::~JumpRelay()
{
    m_end.ring();
    m_thread.join();
}

void JumpRelay::work()
{
    while (!hasEnded()) {
        bool hasMoved = inward();
        hasMoved |= outward();
        if (!hasMoved && !hasEnded())
            wait();
    }
    m_channel.reset();
    m_footing.session.reset();
    m_footing.carrier.reset();
    m_inner = Descriptor(); // swapped into a temporary, and closed with it
}

bool JumpRelay::hasEnded()
{
    if (m_isStopping || m_isInnerOver || !isLineUp(m_footing.session.get()))
        return true;
    const int waiting = ssh_channel_poll(m_channel.get(), 0);
    return waiting > mostWaiting || waiting == SSH_ERROR
        || (m_toInner.isEmpty() && waiting <= 0
            && (ssh_channel_is_eof(m_channel.get()) || ssh_channel_is_closed(m_channel.get())));
}

/// Until either side has something to say or can take something, or the end is wanted.
void JumpRelay::wait()
{
    ssh_session session = m_footing.session.get();
    const bool isWriting = ssh_get_poll_flags(session) & SSH_WRITE_PENDING;
    const int wanted = (m_toHost.isEmpty() ? POLLIN : 0) | (m_toInner.isEmpty() ? 0 : POLLOUT) | POLLRDHUP;
    // The library takes nothing from its socket while bytes wait for the inner side.
    const int outer = m_toInner.isEmpty() ? ssh_get_fd(session) : -1;
    acknowledgeAtOnce(outer);
    std::array<pollfd, 3> polled{{{outer, static_cast<short>(POLLIN | (isWriting ? POLLOUT : 0)), 0},
                                  {m_inner.get(), static_cast<short>(wanted), 0},
                                  {m_end.descriptor(), POLLIN, 0}}};
    ::poll(polled.data(), polled.size(), -1);
    m_isStopping = polled[2].revents != 0;
    m_isInnerOver |= (polled[1].revents & (POLLRDHUP | POLLHUP | POLLERR)) && !(polled[1].revents & POLLIN);
}

bool JumpRelay::inward()
{
    if (m_toInner.isEmpty()) {
        m_toInner.resize(chunkSize);
        const int size = ssh_channel_read_nonblocking(m_channel.get(), m_toInner.data(), chunkSize, 0);
        m_toInner.resize(std::max(0, size));
    }
    if (m_toInner.isEmpty())
        return false;
    const auto sent = ::send(m_inner.get(), m_toInner.constData(), static_cast<std::size_t>(m_toInner.size()),
                             MSG_DONTWAIT | MSG_NOSIGNAL);
    m_isInnerOver |= sent < 0 && errno != EAGAIN && errno != EINTR;
    m_toInner.remove(0, std::max<qsizetype>(0, sent));
    return sent > 0;
}

bool JumpRelay::outward()
{
    if (m_toHost.isEmpty()) {
        m_toHost.resize(chunkSize);
        const auto size = ::recv(m_inner.get(), m_toHost.data(), chunkSize, MSG_DONTWAIT);
        m_isInnerOver |= size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR);
        m_toHost.resize(std::max<qsizetype>(0, size));
    }
    if (m_toHost.isEmpty())
        return false;
    const int written = ssh_channel_write(m_channel.get(), m_toHost.constData(), static_cast<uint32_t>(m_toHost.size()));
    m_isInnerOver |= written < 0;
    m_toHost.remove(0, std::max(0, written));
    return written > 0;
}

} // namespace remote
