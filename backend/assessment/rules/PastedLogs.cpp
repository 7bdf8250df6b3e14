// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/LogCauses.h"

namespace backend::rules {

QList<Finding> pastedLogs(const NodeSnapshot& snapshot)
{
    return snapshot.pasted ? explainLogs(snapshot.pasted->logs) : QList<Finding>{};
}

} // namespace backend::rules
