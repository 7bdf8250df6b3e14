// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace gui::commandline {

/// While it lives, Ctrl+C, a hang-up and a polite kill ask to stop instead of ending the program,
/// and a reader of the output that goes away does not end it in the middle of a change. One at a
/// time in a program.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    void watch();

    std::stop_source m_source;
    std::atomic<bool> m_isLeaving = false;
    std::thread m_watcher;
};

} // namespace gui::commandline
