// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChangeOptions.h"
#include "node/NodeSnapshot.h"
#include "plan/Plan.h"

namespace gui::commandline {

class Console;

void printPlan(Console& console, const backend::Plan& plan, const backend::NodeSnapshot& snapshot, Form form);

/// The error a refused plan ends with: which findings refuse it.
[[nodiscard]] backend::Error refusal(const backend::Plan& plan);

} // namespace gui::commandline
