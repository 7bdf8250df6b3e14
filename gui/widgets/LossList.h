// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/HardwareDetails.h"

#include <QWidget>

namespace gui {

/// What the node would lose, worst first, each with its icon; or that it is nothing.
class LossList final : public QWidget {
    Q_OBJECT

public:
    explicit LossList(const HardwareDetails& details, QWidget* parent = nullptr);
};

} // namespace gui
