// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace remote {

/// A shell whose line can end while nobody asks anything of it.
class LiveLine {
public:
    virtual ~LiveLine() = default;
    /// Cheap and never blocks: looks at what arrived, gives and checks signs of life.
    [[nodiscard]] virtual bool isAlive() = 0;
    /// How long the line may be left alone before the next isAlive(); always the same.
    [[nodiscard]] virtual std::chrono::milliseconds restTime() const = 0;
    /// A socket whose hang-up (POLLRDHUP) means that the line has ended; -1 when there is none.
    [[nodiscard]] virtual int descriptor() const = 0;
};

} // namespace remote
