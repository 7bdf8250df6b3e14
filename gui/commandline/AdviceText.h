// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Advice.h"
#include "plan/Plan.h"

#include <QJsonArray>

/// What speaks for the drive itself and what for a virtual disk, for each gift of a plan.
namespace gui::commandline {

class Console;

void printAdvice(Console& console, const backend::Plan& plan, const backend::NodeSnapshot& snapshot);
[[nodiscard]] QJsonArray adviceJson(const backend::Plan& plan, const backend::NodeSnapshot& snapshot);

} // namespace gui::commandline
