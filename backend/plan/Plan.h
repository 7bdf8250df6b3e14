// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Intent.h"
#include "Step.h"
#include "assessment/Finding.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// What would be done for a set of intents, or why it is refused. A refused plan has no steps.
struct Plan {
    QList<Intent> intents;
    QStringList sentences;   ///< one per intent: "Give Samsung … to VM 100 truenas, from its next start on."
    QList<Step> steps;       ///< empty and not refused: nothing needs changing
    QList<Finding> warnings; ///< to be read before applying
    QList<Finding> refused;
    bool needsReboot = false;
    /// What a person has to type before it is applied, since it gives something up for good reason only; empty: nothing.
    QString toType;
    /// Something of the change that is taken back stays for now: taking it back once more, later, does the rest.
    bool leavesSome = false;
    QString undoes;          ///< the journal entry this plan takes back; empty otherwise

    bool operator==(const Plan&) const = default;
    [[nodiscard]] bool isRefused() const { return !refused.isEmpty(); }
};

} // namespace backend
