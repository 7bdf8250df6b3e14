// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

struct ssh_counter_struct;
struct ssh_session_struct;

namespace remote {

/// Watches that the node at the other end still answers. Asks for a sign of life now and then
/// (sshd gives it whatever a script there does); three periods without a byte mean a dead line. Judged by bytes alone: the library's own answer hides what happened.
/// Belongs to the session's thread and must go after the session.
class Heartbeat {
public:
    explicit Heartbeat(ssh_session_struct* session);
    ~Heartbeat();

    /// The longest time between two looks; a dead line is noticed within three of these.
    static constexpr std::chrono::milliseconds period{4500};

    /// Whether the line lives, as far as is known. Never blocks.
    [[nodiscard]] bool isAlive();
    /// Everything that came over the line so far, wrappings included.
    [[nodiscard]] std::uint64_t bytesReceived() const;

private:
    using Clock = std::chrono::steady_clock;

    void ask();

    ssh_session_struct* m_session;
    std::unique_ptr<ssh_counter_struct> m_counter;
    std::uint64_t m_bytesSeen = 0;
    Clock::time_point m_lastAsked;
    int m_unanswered = 0;
};

} // namespace remote
