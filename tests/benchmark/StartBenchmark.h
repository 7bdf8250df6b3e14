// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace benchmark {

/// The programs that are compared, and the library that ends each at its first painted window.
struct Starters {
    QString program;
    QString emptyWindow;
    QString exitAtFirstPaint;
};

/// How long the program takes until its window is painted, against an empty window with a chart view: on the first
/// start, and with a list of nodes, receipts and a page to come back to. Offscreen, and on a display where there is
/// one. Prints the bars; returns whether all are kept.
[[nodiscard]] bool measureStart(const Starters& starters, const QString& folder);

} // namespace benchmark
