// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"
#include "application/NodeState.h"

namespace gui {

/// The key of a known host is another one now: both keys side by side and what to do. There is no
/// way to accept it here.
class HostKeyChangedDialog final : public LaneDialog {
    Q_OBJECT

public:
    HostKeyChangedDialog(const NodeState& state, QWidget* parent);

private:
    void createKeys(const NodeState& state);
    void createAdvice(const QString& advice, const QString& algorithm);
};

} // namespace gui
