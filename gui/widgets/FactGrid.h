// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/HardwareDetails.h"

#include <QWidget>

namespace gui {

/// Names at the left, values at the right.
class FactGrid final : public QWidget {
    Q_OBJECT

public:
    explicit FactGrid(const QList<HardwareDetails::Fact>& facts, QWidget* parent = nullptr);
};

} // namespace gui
