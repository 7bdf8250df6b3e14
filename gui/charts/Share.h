// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Look.h"

#include <QString>
#include <optional>

namespace gui {

/// One part of a whole. Without a hue it is drawn as an outline: empty space.
struct Share {
    QString name;
    QString value; ///< with its unit
    double amount = 0;
    std::optional<Look::Hue> hue;

    bool operator==(const Share&) const = default;
};

} // namespace gui
