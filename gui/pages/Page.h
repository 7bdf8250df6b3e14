// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Workbench.h"

#include <QWidget>

namespace gui {

/// One tab of the selected node. Pages are registered with the node view; none knows another. Each has a static
/// title(), the tab's text with its mnemonic, so that the tab can be there before the page.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Workbench& workbench, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_workbench(workbench)
    {
    }

    /// Shows this node from now on; called again whenever its state changed.
    virtual void showNode(Workbench::NodeId id, const NodeState& state) = 0;
    virtual void reveal(const QString&) { } ///< selects what pageRequested named, if it is there
    virtual void startFilter() { }          ///< puts the cursor into the page's filter, if it has one

signals:
    void intentRequested(const backend::Intent& intent); ///< add it to the plan, and show that
    void giveRequested(const QString& driveSerialOrAddress); ///< open the give dialog, drive chosen; empty: none
    void pageRequested(const QString& pageObjectName, const QString& selection); ///< "hardware", "machines", "plan", "benchmarks", "history"

protected:
    Workbench& m_workbench;
};

} // namespace gui
