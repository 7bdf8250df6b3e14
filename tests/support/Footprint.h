// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace support {

/// What this process holds right now.
struct Footprint {
    int descriptors = 0;
    int threads = 0;
    qint64 memory = 0; ///< resident, bytes

    /// Gives back first what was freed and kept, so that growth from here on is seen.
    [[nodiscard]] static Footprint now();
};

/// Most resident memory since forgetPeakMemory(), in bytes.
[[nodiscard]] qint64 peakMemory();
/// Starts a new measurement of the peak.
void forgetPeakMemory();

} // namespace support
