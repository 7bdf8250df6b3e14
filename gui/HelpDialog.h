// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/LaneDialog.h"

namespace gui {

/// What the program does, what it touches on a node, and the keys, in short sentences.
class HelpDialog final : public LaneDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);

private:
    void addPart(const QString& title, const QString& text);
    void addKeys();
};

} // namespace gui
