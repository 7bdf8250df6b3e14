// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ConnectionTest.h"
#include "widgets/StateSign.h"

namespace gui {

/// One statement with its sign, such as "Host key", "ED25519 SHA256:…".
struct ReportLine {
    std::optional<State> state; ///< none: it belongs to the line above
    QString name; ///< empty: a sentence of its own
    QString text;
    bool isFixed = false; ///< raw evidence, in the fixed font
};

/// How a connection came about and what was found, or what went wrong with the evidence.
[[nodiscard]] QList<ReportLine> connectionLines(const ConnectionTest::Outcome& outcome);

} // namespace gui
