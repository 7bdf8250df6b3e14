// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QTimer>
#include <QWidget>

namespace gui {

class StatusItem;

/// The window's last line: what is true and how old (Now), what would happen (Next), how to return
/// (Back).
class StatusStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void showNode(const NodeState& state);
    void showAll(const QString& now, const QString& next, const QString& back); ///< of all nodes, as it is now
    void showNoNode();

signals:
    void pageRequested(const QString& pageObjectName);
    void helpRequested();

private:
    void showAge();

    QWidget* m_note;
    QWidget* m_items;
    StatusItem* m_now;
    StatusItem* m_next;
    StatusItem* m_back;
    QTimer m_clock;
    QDateTime m_readAt;
    bool m_isOld = false;
};

} // namespace gui
