// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeWork.h"
#include "node/Node.h"

namespace gui::commandline {

class Console;

/// Everything `inspect` says, for people.
void printNode(Console& console, const backend::Node& node, const NodeWork::Reading& reading);

/// Each with its reason, advice, evidence and id. Prints nothing, not even the title, for none.
void printFindings(Console& console, const QString& title, const QList<backend::Finding>& findings);

/// The node's own name, marked where it is not a real one.
[[nodiscard]] QString nameOf(const backend::NodeSnapshot& snapshot);

} // namespace gui::commandline
