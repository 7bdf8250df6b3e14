// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui {

/// Shows the window and returns the program's exit code when it was closed. Without a reachable
/// display it says so and what works without one.
[[nodiscard]] int startWindow(int& argc, char** argv);

} // namespace gui
