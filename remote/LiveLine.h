// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace remote {

/// A shell whose line can end while nobody asks anything of it.
class LiveLine {
public:
    virtual ~LiveLine() = default;
    /// Cheap and never blocks; to be called now and then while the line is idle, so that it stays up.
    [[nodiscard]] virtual bool isAlive() = 0;
};

} // namespace remote
