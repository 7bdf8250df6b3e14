// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshExec.h"

#include "Heartbeat.h"
#include "RunErrors.h"

#include <QCoreApplication>
#include <algorithm>
#include <libssh/libssh.h>

namespace remote {

using backend::Error;

namespace {

constexpr qsizetype chunkSize = 64 * 1024;
constexpr std::chrono::seconds refusalPatience{2};
constexpr std::uint64_t mostUnasked = 8 * 1024 * 1024;

} // namespace

SshExec::SshExec(ssh_session_struct* session, Heartbeat& heartbeat, ChannelPointer& channel,
                 const RemoteScript& script, const backend::Command& command, std::stop_token stop, const backend::Shell::Tap& tap)
    : m_session(session)
    , m_heartbeat(heartbeat)
    , m_opening(channel)
    , m_script(script)
    , m_command(command)
    , m_stop(std::move(stop))
    , m_stopAlarm(m_stop)
    , m_tap(tap)
    , m_deadline(command.deadline)
    , m_out(script.nonce, command.outputLimit)
    , m_err(script.nonce, command.outputLimit)
    , m_input(script.standardInput())
    , m_buffer(chunkSize, Qt::Uninitialized)
    , m_receivedBefore(heartbeat.bytesReceived())
{
}

backend::Result<backend::Output> SshExec::run()
{
    for (const auto step : {&SshExec::open, &SshExec::start, &SshExec::exchange}) {
        if (auto problem = (this->*step)()) {
            giveUp();
            return tl::make_unexpected(*problem);
        }
    }
    return backend::Output{m_out.payload(), m_err.payload(), *m_out.exitCode()};
}

/// A node may refuse for a moment, while the channel of the script before is still closing there.
SshExec::Problem SshExec::open()
{
    const QDeadlineTimer patience(refusalPatience);
    while (true) {
        if (!m_opening)
            m_opening.reset(ssh_channel_new(m_session));
        int code = SSH_OK;
        if (auto problem = repeat(code, [&] { return ssh_channel_open_session(m_opening.get()); }))
            return problem;
        if (code == SSH_OK)
            break;
        m_opening.reset();
        if (!isLineUp(m_session))
            return lost();
        if (patience.hasExpired())
            return Error{Error::Kind::CommandFailed,
                         QCoreApplication::translate("SshShell",
                                                     "The node allows no further session on this "
                                                     "connection. Raise MaxSessions in its sshd_config."),
                         lastWordsOf(m_session)};
        waitForMore();
    }
    m_channel = std::move(m_opening);
    return {};
}

SshExec::Problem SshExec::start()
{
    const QByteArray request = m_script.execString();
    int code = SSH_OK;
    if (auto problem = repeat(code, [&] { return ssh_channel_request_exec(m_channel.get(), request.constData()); }))
        return problem;
    if (code == SSH_OK)
        return {};
    return isLineUp(m_session) ? RunErrors::neverBegan(lastWordsOf(m_session).toUtf8()) : lost();
}

/// Looking at one stream may bring the last of the other one together with the end, so only an end that
/// was there before both were found empty is one.
SshExec::Problem SshExec::exchange()
{
    while (!m_out.hasEnded() || !m_err.hasEnded()) {
        const bool wasOver = hasChannelEnded() || !isLineUp(m_session);
        bool hasMoved = receive(false);
        hasMoved |= receive(true);
        hasMoved |= send();
        if (m_out.isOverLimit() || m_err.isOverLimit())
            return RunErrors::overLimit(m_command);
        if (auto problem = interruption())
            return problem;
        if (hasMoved)
            continue;
        if (wasOver && m_out.hasEnded())
            return {}; // the script came to its end; dropbear may lose the last of its standard error
        if (wasOver)
            return isLineUp(m_session) ? channelEnded() : lost();
        if (!hasChannelEnded() && isLineUp(m_session))
            waitForMore();
    }
    return {};
}

SshExec::Problem SshExec::repeat(int& code, const std::function<int()>& call)
{
    while ((code = call()) == SSH_AGAIN) {
        if (auto problem = interruption())
            return problem;
        waitForMore();
    }
    return {};
}

SshExec::Problem SshExec::interruption()
{
    if (m_stop.stop_requested())
        return RunErrors::cancelled();
    if (m_deadline.hasExpired())
        return RunErrors::deadlinePassed(m_command, m_out.hasBegun());
    if (!m_heartbeat.isAlive())
        return RunErrors::nobodyThere();
    if (isFlooded())
        return RunErrors::flooded();
    return {};
}

/// Data for a channel that was given up, or messages without a use: the library keeps or answers them. The
/// wrappings of a script that says little at a time are as much again as what it says.
bool SshExec::isFlooded() const
{
    return m_heartbeat.bytesReceived() - m_receivedBefore > mostUnasked + 2 * m_taken;
}

void SshExec::waitForMore()
{
    const std::chrono::milliseconds left(m_deadline.remainingTime());
    waitForLine(m_session, m_stopAlarm.descriptor(), std::min(left, Heartbeat::period));
}

Error SshExec::lost() const { return RunErrors::endedEarly(lastWordsOf(m_session).toUtf8()); }

Error SshExec::channelEnded() const
{
    if (!m_out.hasBegun())
        return RunErrors::neverBegan(m_out.noise() + m_err.noise());
    return RunErrors::endedEarly(m_err.payload());
}

bool SshExec::receive(bool isStandardError)
{
    const int size = ssh_channel_read_nonblocking(m_channel.get(), m_buffer.data(),
                                                  static_cast<uint32_t>(chunkSize), isStandardError);
    if (size <= 0)
        return false;
    m_taken += static_cast<std::uint64_t>(size);
    const QByteArray chunk(m_buffer.constData(), size);
    const QByteArray fresh = (isStandardError ? m_err : m_out).take(chunk);
    if (!isStandardError && m_tap && !fresh.isEmpty())
        m_tap(fresh);
    return true;
}

/// As much as the node's window takes; its end of file comes only after the last byte.
bool SshExec::send()
{
    if (m_isInputClosed || hasChannelEnded())
        return false;
    if (m_sent == m_input.size()) {
        m_isInputClosed = true;
        ssh_channel_send_eof(m_channel.get());
        return true;
    }
    const qsizetype size = std::min(chunkSize, m_input.size() - m_sent);
    const int written = ssh_channel_write(m_channel.get(), m_input.constData() + m_sent,
                                          static_cast<uint32_t>(size));
    m_isInputClosed = written < 0; // the script does not read any more, which is its own affair
    m_sent += std::max(0, written);
    return written > 0;
}

bool SshExec::hasChannelEnded() const
{
    return ssh_channel_is_eof(m_channel.get()) || ssh_channel_is_closed(m_channel.get());
}

/// A script that only reads may be ended there; one that changes something comes to its own end.
void SshExec::giveUp()
{
    if (m_channel && isLineUp(m_session) && m_command.effect == backend::Command::Effect::Reads)
        ssh_channel_request_send_signal(m_channel.get(), "TERM");
}

} // namespace remote
