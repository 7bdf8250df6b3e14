// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriveHealth.h"

#include <array>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words{"unknown"_L1, "good"_L1, "errors"_L1, "worn"_L1, "failing"_L1};

} // namespace

Condition conditionOf(const DriveHealth& health)
{
    if (health.criticalWarning.value_or(0) != 0)
        return Condition::Failing;
    if (health.usedPercent.value_or(0) >= nearEnduranceEnd)
        return Condition::Worn;
    if (health.mediaErrors.value_or(0) > 0)
        return Condition::Errors;
    return health.criticalWarning || health.usedPercent ? Condition::Good : Condition::Unknown;
}

QString wordFor(Condition condition)
{
    return words.at(static_cast<size_t>(condition));
}

Condition conditionFrom(QStringView word)
{
    for (size_t place = 0; place < words.size(); ++place)
        if (word == words.at(place))
            return static_cast<Condition>(place);
    return Condition::Unknown;
}

} // namespace backend
