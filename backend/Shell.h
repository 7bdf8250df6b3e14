// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "Result.h"

#include <functional>
#include <stop_token>

namespace backend {

/// The one door to a node. Everything the program reads or changes there goes through run().
///
/// Calls are strictly sequenced: one at a time, from one thread, which they block until the script
/// has ended, its deadline has passed or the token asks to stop. An Output means that the script's
/// own end marker was seen; everything else is an Error.
class Shell {
public:
    /// Sees the script's standard output as it arrives (for progress); called on the same thread.
    using Tap = std::function<void(const QByteArray&)>;

    virtual ~Shell() = default;
    [[nodiscard]] virtual Result<Output> run(const Command& command, std::stop_token stop = {},
                                             const Tap& tap = {}) = 0;
};

} // namespace backend
