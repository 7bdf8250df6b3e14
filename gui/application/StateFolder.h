// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui {

/// $XDG_STATE_HOME/lanekeeper, else ~/.local/state/lanekeeper: what is kept between starts and is
/// neither settings nor data.
[[nodiscard]] QString stateFolder();

/// $XDG_DATA_HOME/lanekeeper, else ~/.local/share/lanekeeper: what a person made and would miss.
[[nodiscard]] QString dataFolder();

/// Where the simulated nodes live.
[[nodiscard]] QString demoFolder();

} // namespace gui
