// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QWidget>

class QPushButton;

namespace gui {

class TextLabel;

/// Stands for the pages of a node of which nothing was read: how far it is, what is here afterwards, and, where nobody
/// has asked for it yet, the button that reads.
class NothingRead final : public QWidget {
    Q_OBJECT

public:
    explicit NothingRead(QWidget* parent = nullptr);

    void showNode(const NodeState& state);

signals:
    void readRequested();

private:
    TextLabel* m_sentence;
    TextLabel* m_meaning;
    QPushButton* m_read;
};

} // namespace gui
