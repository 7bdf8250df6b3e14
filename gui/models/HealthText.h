// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/DriveHealth.h"

/// What a drive says of its own health, in words. Values; any thread. All empty where it says nothing.
namespace gui::HealthText {

/// What is left of the rated endurance: "97 %"; the word for it when the drive warns of its own state.
[[nodiscard]] QString brief(const backend::DriveHealth& health);
/// It warns, is past its warning temperature, or has nearly used what it is rated for.
[[nodiscard]] bool needsAttention(const backend::DriveHealth& health);

[[nodiscard]] QString temperature(const backend::DriveHealth& health); ///< "41 °C, warns at 82 °C"
[[nodiscard]] QString wear(const backend::DriveHealth& health);        ///< "3 % used, 41.2 TB written"
[[nodiscard]] QString hours(const backend::DriveHealth& health);       ///< "5,210 h"

} // namespace gui::HealthText
