// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace benchmark {

/// Shows a hundred nodes of two hundred functions in one table, and one node of 256 functions on the Hardware
/// page: what building, scrolling, sorting, filtering and a new reading take. Whether all bars were kept.
[[nodiscard]] bool measureFleet();

} // namespace benchmark
