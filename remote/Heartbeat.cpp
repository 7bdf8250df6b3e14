// SPDX-License-Identifier: GPL-3.0-or-later
#include "Heartbeat.h"

#include <libssh/libssh.h>
#include <libssh/server.h> // keeps ssh_send_keepalive, which clients use too

namespace remote {

namespace {
constexpr int mostUnanswered = 2;
}

Heartbeat::Heartbeat(ssh_session_struct* session)
    : m_session(session)
    , m_counter(std::make_unique<ssh_counter_struct>())
    , m_lastAsked(Clock::now())
{
    ssh_set_counters(session, m_counter.get(), nullptr);
}

Heartbeat::~Heartbeat() = default;

bool Heartbeat::isAlive()
{
    if (m_counter->in_bytes != m_bytesSeen) {
        m_bytesSeen = m_counter->in_bytes;
        m_unanswered = 0;
    }
    const auto now = Clock::now();
    if (now - m_lastAsked < period)
        return true;
    if (m_unanswered == mostUnanswered)
        return false;
    ask();
    ++m_unanswered;
    m_lastAsked = now;
    return true;
}

std::uint64_t Heartbeat::bytesReceived() const { return m_counter->in_bytes; }

/// The first call after an answer only takes note of that answer.
void Heartbeat::ask()
{
    const auto before = m_counter->out_bytes;
    for (int call = 0; call < 2 && m_counter->out_bytes == before; ++call)
        ssh_send_keepalive(m_session);
}

} // namespace remote
