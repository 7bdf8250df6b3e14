// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"

namespace gui {

/// One question with its consequence, a button that names it, and one that leaves things as they
/// are, which is the default. accepted() means yes.
class ConfirmDialog final : public LaneDialog {
    Q_OBJECT

public:
    struct Texts {
        QString title; ///< of the window
        QString question;
        QString consequence;
        QString yes; ///< with mnemonic
        QString no;
    };

    ConfirmDialog(const Texts& texts, State sign, QWidget* parent);
};

} // namespace gui
