// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "charts/Share.h"
#include "widgets/StateSign.h"

/// The sentences and numbers of the Overview beside its findings.
namespace gui::OverviewText {

struct Chart {
    QString message;
    QString subject;
    QList<Share> shares; ///< empty: there is nothing to draw
};

[[nodiscard]] Chart capacity(const NodeState& state);
[[nodiscard]] Chart isolation(const NodeState& state);

struct Statement {
    State state = State::Note;
    QString sentence;
    QList<backend::Evidence> evidence;
};

[[nodiscard]] Statement iommu(const backend::HostSetup& host);

} // namespace gui::OverviewText
