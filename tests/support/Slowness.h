// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/// How many times longer things may take under a sanitizer, and how much more memory they may use.
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
constexpr int slowness = 5;
#else
constexpr int slowness = 1;
#endif

} // namespace support
