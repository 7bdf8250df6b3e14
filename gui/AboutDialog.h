// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/LaneDialog.h"

namespace gui {

/// Which version this is, under which licence, what it is made with, and where it keeps what on this computer.
class AboutDialog final : public LaneDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

signals:
    void logFolderRequested();

private:
    void addPlaces();
    void openLicence();
};

} // namespace gui
