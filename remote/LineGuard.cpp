// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineGuard.h"

#include <fcntl.h>
#include <sys/socket.h>

namespace remote {

LineGuard::LineGuard(std::chrono::milliseconds budget, std::stop_token stop)
    : m_stop(std::move(stop))
    , m_deadline(Clock::now() + budget)
    , m_stopping(m_stop, [this] { wake(); })
    , m_thread([this](std::stop_token end) { work(std::move(end)); })
{
}

LineGuard::~LineGuard() = default;

void LineGuard::watch(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_sockets.emplace_back(::fcntl(socket, F_DUPFD_CLOEXEC, 0));
    if (cutNow())
        ::shutdown(socket, SHUT_RDWR);
}

std::optional<LineGuard::Cut> LineGuard::cut() const
{
    const std::lock_guard lock(m_mutex);
    return cutNow();
}

std::optional<LineGuard::Cut> LineGuard::cutNow() const
{
    if (m_stop.stop_requested())
        return Cut::Stopped;
    if (!m_pausedAt && Clock::now() >= m_deadline)
        return Cut::TimeOver;
    return {};
}

void LineGuard::pause()
{
    const std::lock_guard lock(m_mutex);
    m_pausedAt = Clock::now();
    m_wake.notify_all();
}

void LineGuard::resume()
{
    const std::lock_guard lock(m_mutex);
    m_deadline += Clock::now() - *m_pausedAt;
    m_pausedAt.reset();
    m_wake.notify_all();
}

void LineGuard::wake()
{
    const std::lock_guard lock(m_mutex);
    m_wake.notify_all();
}

void LineGuard::work(std::stop_token end)
{
    std::unique_lock lock(m_mutex);
    while (!end.stop_requested() && !cutNow()) {
        if (m_pausedAt)
            m_wake.wait(lock, end, [this] { return !m_pausedAt || cutNow(); });
        else
            m_wake.wait_until(lock, end, m_deadline, [this] { return m_pausedAt || cutNow(); });
    }
    if (!cutNow() || end.stop_requested())
        return;
    m_alarm.ring();
    for (const Descriptor& socket : m_sockets)
        ::shutdown(socket.get(), SHUT_RDWR);
}

} // namespace remote
