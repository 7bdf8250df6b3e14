// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"
#include "Result.h"

namespace backend {

/// The smallest change that fulfils the intents, a pure function. An Error (Usage) only when an
/// intent names a drive or VM that is not there, or a name that fits two drives.
[[nodiscard]] Result<Plan> planFor(const NodeSnapshot& snapshot, const QList<Intent>& intents);

/// The snapshot as it would read after the plan was applied.
[[nodiscard]] NodeSnapshot preview(const NodeSnapshot& snapshot, const Plan& plan);

/// The plan as a script a person can read and run on the node as root. Runs nothing that the plan
/// does not contain and stops at the first failure.
[[nodiscard]] QByteArray shellScript(const Plan& plan, const QString& nodeName);

} // namespace backend
