// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QWidget>

class QPushButton;

namespace gui {

class TextLabel;

/// Name and address of the node shown, with what can be done to it as a whole.
class NodeHeader final : public QWidget {
    Q_OBJECT

public:
    explicit NodeHeader(QWidget* parent = nullptr);

    void showNode(const NodeState& state);

signals:
    void readRequested();
    void stopRequested();
    void giveRequested();

private:
    void createLayout();

    TextLabel* m_name;
    TextLabel* m_simulated;
    TextLabel* m_subtitle;
    QPushButton* m_read;
    QPushButton* m_stop;
    QPushButton* m_give;
};

} // namespace gui
