// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineGuard.h"

#include <algorithm>
#include <sys/timerfd.h>

namespace remote {

LineGuard::LineGuard(std::chrono::milliseconds budget, std::stop_token stop)
    : m_stop(std::move(stop))
    , m_deadline(Clock::now() + budget)
    , m_stopAlarm(m_stop)
    , m_timer(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK))
    , m_alarm({m_stopAlarm.descriptor(), m_timer.get()})
{
    setTimer(budget);
}

std::optional<LineGuard::Cut> LineGuard::cut() const
{
    if (m_stop.stop_requested())
        return Cut::Stopped;
    if (!m_pausedAt && Clock::now() >= m_deadline)
        return Cut::TimeOver;
    return {};
}

void LineGuard::pause()
{
    m_pausedAt = Clock::now();
    setTimer(std::chrono::nanoseconds::zero());
}

void LineGuard::resume()
{
    m_deadline += Clock::now() - *m_pausedAt;
    m_pausedAt.reset();
    setTimer(std::max<std::chrono::nanoseconds>(m_deadline - Clock::now(), std::chrono::nanoseconds(1)));
}

void LineGuard::setTimer(std::chrono::nanoseconds left)
{
    constexpr std::int64_t second = 1'000'000'000;
    itimerspec time{};
    time.it_value.tv_sec = left.count() / second;
    time.it_value.tv_nsec = left.count() % second;
    ::timerfd_settime(m_timer.get(), 0, &time, nullptr);
}

} // namespace remote
