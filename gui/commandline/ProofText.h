// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"
#include "plan/Proof.h"

namespace gui::commandline {

class Console;

void printProof(Console& console, const backend::Proof& proof, const backend::NodeSnapshot& snapshot);

} // namespace gui::commandline
