// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Alarm.h"
#include "Descriptor.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace remote {

/// Knows when the time for connecting is over or the person stops, and then cuts the sockets it was
/// given, so that whoever blocks on one (the library does on an agent's) comes back. Time that people take to answer does not count. Its verbs may be used from one
/// thread; it watches from another.
class LineGuard {
public:
    enum class Cut { Stopped, TimeOver };

    LineGuard(std::chrono::milliseconds budget, std::stop_token stop);
    ~LineGuard();
    LineGuard(const LineGuard&) = delete;
    LineGuard& operator=(const LineGuard&) = delete;

    /// Watches a duplicate, so that the owner may close its own at any time.
    void watch(int socket);
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
    void work(std::stop_token end);
    void wake();
    [[nodiscard]] std::optional<Cut> cutNow() const;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::stop_token m_stop;
    Clock::time_point m_deadline;
    std::optional<Clock::time_point> m_pausedAt;
    std::vector<Descriptor> m_sockets;
    Alarm m_alarm;
    std::stop_callback<std::function<void()>> m_stopping;
    std::jthread m_thread; ///< last member: stops first
};

} // namespace remote
