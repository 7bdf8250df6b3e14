// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace gui {

/// Puts work off until a window has been painted once, so that nobody waits for it in front of nothing; for a window
/// that nobody sees, until a second after this was made.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    FirstPaint(QWidget& window, std::function<void()> then);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void doIt();

    QWidget& m_window;
    std::function<void()> m_then;
};

} // namespace gui
