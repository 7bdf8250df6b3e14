// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "widgets/StateSign.h"

/// How far the running or the last apply of a node is, in words.
namespace gui::ApplyText {

struct Progress {
    State sign = State::Running;
    QString headline;
    QString note;
    QString count; ///< "step 1 of 2"
    int doneSteps = 0;
    int allSteps = 0;

    bool operator==(const Progress&) const = default;
};
[[nodiscard]] Progress progress(const NodeState& state);

/// Whether the node shows an apply at all: one runs, or one ended and no other plan came after it.
[[nodiscard]] bool hasResult(const NodeState& state);

} // namespace gui::ApplyText
