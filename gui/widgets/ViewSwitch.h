// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace gui {

/// Which of two views of one thing is shown: two buttons joined side by side, one of which is on; the first
/// at the start.
class ViewSwitch final : public QWidget {
    Q_OBJECT

public:
    ViewSwitch(QPushButton* first, QPushButton* second, QWidget* parent = nullptr);
};

} // namespace gui
