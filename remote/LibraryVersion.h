// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remote {

/// Version of the SSH library that runs, such as "0.10.6"; for About and bug reports.
[[nodiscard]] QString libsshVersion();
/// Older than 0.10.6, the first with the repairs of CVE-2023-48795 (Terrapin), -6004 and -6918.
[[nodiscard]] bool isLibsshOutdated();

} // namespace remote
