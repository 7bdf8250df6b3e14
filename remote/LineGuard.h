// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Alarm.h"
#include "Descriptor.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace remote {

/// Knows when the time for connecting is over or the person stops. Whoever waits while connecting
/// polls its alarm too. Time that people take to answer does not count. Belongs to the thread that
/// connects; only the alarm may be polled by others.
class LineGuard {
public:
    enum class Cut { Stopped, TimeOver };

    LineGuard(std::chrono::milliseconds budget, std::stop_token stop);
    LineGuard(const LineGuard&) = delete;
    LineGuard& operator=(const LineGuard&) = delete;

    [[nodiscard]] std::optional<Cut> cut() const;
    /// Readable for poll() from the cut on.
    [[nodiscard]] int alarm() const { return m_alarm.descriptor(); }

    template <typename Question>
    auto ask(Question question)
    {
        pause();
        auto answer = question();
        resume();
        return answer;
    }

private:
    using Clock = std::chrono::steady_clock;

    void pause();
    void resume();
    void setTimer(std::chrono::nanoseconds left); ///< zero: it does not run

    std::stop_token m_stop;
    Clock::time_point m_deadline;
    std::optional<Clock::time_point> m_pausedAt;
    StopAlarm m_stopAlarm;
    Descriptor m_timer;
    AnyAlarm m_alarm;
};

} // namespace remote
