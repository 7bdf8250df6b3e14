// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui {

/// What the window shows while it knows no node: one clear action, two beside it, and the three
/// words of the status bar explained.
class FirstStart final : public QWidget {
    Q_OBJECT

public:
    explicit FirstStart(QWidget* parent = nullptr);

signals:
    void addRequested();
    void demoRequested();
    void importRequested();

private:
    [[nodiscard]] QWidget* createActions();
};

} // namespace gui
