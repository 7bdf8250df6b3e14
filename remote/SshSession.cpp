// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshSession.h"

#include "SshExec.h"

#include <libssh/libssh.h>
#include <poll.h>

namespace remote {

using backend::Error;

namespace {

bool hasHungUp(int socket)
{
    pollfd polled{socket, POLLRDHUP, 0};
    return ::poll(&polled, 1, 0) > 0;
}

} // namespace

SshSession::SshSession(std::unique_ptr<Carrier> carrier, SessionPointer session, ConnectionReport report)
    : m_report(std::move(report))
    , m_carrier(std::move(carrier))
    , m_heartbeat(session.get())
    , m_session(std::move(session))
{
    openAhead();
}

backend::Result<backend::Output> SshSession::run(const RemoteScript& script,
                                                 const backend::Command& command, std::stop_token stop,
                                                 const backend::Shell::Tap& tap)
{
    auto output = SshExec(m_session.get(), m_heartbeat, m_channel, script, command, std::move(stop), tap).run();
    if (output) {
        openAhead();
    } else if (output.error().kind == Error::Kind::ConnectionLost) {
        m_channel.reset(); // disconnecting frees every channel that is left
        ssh_silent_disconnect(m_session.get());
    }
    return output;
}

bool SshSession::isAlive()
{
    // Asking for data on a channel is what makes the library look at the socket.
    if (m_channel)
        ssh_channel_poll(m_channel.get(), 0);
    else
        openAhead();
    return isLineUp(m_session.get()) && !hasHungUp(descriptor()) && m_heartbeat.isAlive();
}

int SshSession::descriptor() const { return ssh_get_fd(m_session.get()); }

/// A channel that stands already saves the next script a round trip.
void SshSession::openAhead()
{
    m_channel.reset(ssh_channel_new(m_session.get()));
    if (ssh_channel_open_session(m_channel.get()) == SSH_ERROR)
        m_channel.reset();
}

} // namespace remote
