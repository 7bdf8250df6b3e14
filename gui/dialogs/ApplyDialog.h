// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"
#include "application/NodeState.h"

namespace gui {

/// Repeats what is about to be done, to which guests, and whether the node restarts. The button
/// names the node; Cancel is the default. A plan that gives something up for
/// good reason only says what has to be typed.
class ApplyDialog final : public LaneDialog {
    Q_OBJECT

public:
    ApplyDialog(const NodeState& state, QWidget* parent);

private:
    void createChanges(const backend::Plan& plan);
    void createGuests(const backend::Plan& plan);
    void askToType(const QString& text, QPushButton* apply);
};

} // namespace gui
