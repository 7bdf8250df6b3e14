// SPDX-License-Identifier: GPL-3.0-or-later
#include "NextStart.h"

namespace backend {

using namespace Qt::StringLiterals;

std::optional<QString> nextValue(const VmConfig& config, const QString& key)
{
    if (config.pending() != nullptr)
        if (const auto value = config.pending()->value(key))
            return value;
    if (config.pendingDeletes().contains(key))
        return {};
    return config.value(key);
}

bool isQ35FromNowOn(const VmConfig& config)
{
    const QString next = nextValue(config, u"machine"_s).value_or(QString());
    return config.isQ35() && VmConfig::parse("machine: " + next.toUtf8() + '\n', {}).isQ35();
}

} // namespace backend
