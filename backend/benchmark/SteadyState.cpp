// SPDX-License-Identifier: GPL-3.0-or-later
#include "SteadyState.h"

#include <cmath>

namespace backend {

bool isSteady(const QList<FlowSample>& samplesOfRun)
{
    constexpr qsizetype leastSamples = 6;
    constexpr double window = 0.1;
    const qsizetype count = samplesOfRun.size();
    if (count < leastSamples)
        return true;
    double first = 0;
    double second = 0;
    for (qsizetype i = 0; i < count / 2; ++i) {
        const FlowSample& early = samplesOfRun[i];
        const FlowSample& late = samplesOfRun[count - 1 - i];
        first += early.readBytesPerSecond + early.writeBytesPerSecond;
        second += late.readBytesPerSecond + late.writeBytesPerSecond;
    }
    return std::abs(second - first) <= window * first;
}

} // namespace backend
