// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace benchmark {

class CannedServer;

/// What a hundred nodes at once cost this computer: CPU a connection, memory and wake-ups an idle
/// session, and the longest turn of the window's thread while all are read, one slow and one dead
/// among them. Prints the bars; returns whether all are kept.
[[nodiscard]] bool measureCrowd(const CannedServer& servers, int count, const QString& folder);

} // namespace benchmark
