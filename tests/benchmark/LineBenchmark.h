// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace benchmark {

/// How long a person waits over a long line, against what else could be done with ssh(1). Prints a
/// table and the bars; returns whether all are kept. A real sshd answers; the scripts' own time is
/// kept out by a saved answer, and shown apart.
[[nodiscard]] bool measureLine(int repetitions);

} // namespace benchmark
