// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace gui {

/// What the menu says of the program itself: help, its log, and what it is. Shortcuts work in the whole window.
class HelpActions final : public QObject {
    Q_OBJECT

public:
    explicit HelpActions(QWidget* window);

    void addTo(QMenu* menu);

public slots:
    void openHelp();
    void openAbout();
    void showLogFolder(); ///< in the desktop's file manager; where there is none, says where it is

private:
    QWidget* m_window;
};

} // namespace gui
