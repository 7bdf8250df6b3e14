// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"
#include "plan/Intent.h"

namespace gui {

/// A change that is not a gift, and what speaks against it.
struct OtherChange {
    QString text; ///< "Let the host's own devices past the IOMMU"
    backend::Intent intent;
    QString refusal; ///< empty: it can be planned

    bool operator==(const OtherChange&) const = default;
};

/// What else could be planned for this node; what is so already is left out.
[[nodiscard]] QList<OtherChange> otherChanges(const backend::NodeSnapshot& snapshot);

} // namespace gui
