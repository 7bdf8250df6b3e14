// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QWidget>

class QPushButton;

namespace gui {

class TextLabel;

/// Above the pages while something stands in the way: what it is, what to do, and how old the rest
/// of what is shown is. Hidden otherwise.
class NodeBanner final : public QWidget {
    Q_OBJECT

public:
    explicit NodeBanner(QWidget* parent = nullptr);

    void showNode(const NodeState& state);

signals:
    void retryRequested();
    void keysRequested(); ///< show stored and offered host key

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void createLayout();

    TextLabel* m_title;
    TextLabel* m_message;
    TextLabel* m_detail;
    TextLabel* m_age;
    QPushButton* m_keys;
    QPushButton* m_retry;
    bool m_isBlocked = false;
};

} // namespace gui
