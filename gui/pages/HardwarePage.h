// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"

class QStackedWidget;

namespace gui {

class HardwareBar;
class HardwareCharts;
class HardwarePanel;
class HardwareTreeView;

/// Groups, functions and drives as a tree or as charts, with one selection for both and for the
/// panel that tells everything of it.
class HardwarePage final : public Page {
    Q_OBJECT

public:
    explicit HardwarePage(Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] static QString title() { return tr("&Hardware"); }
    void showNode(Workbench::NodeId id, const NodeState& state) override;
    void reveal(const QString& selection) override;
    void startFilter() override;

private:
    void createLayout();
    void connectSignals();
    void showHardware();
    void select(const QString& key);
    void takeBack(const QString& drive);
    [[nodiscard]] QString firstDrive() const;

    std::optional<Workbench::NodeId> m_id;
    QHash<Workbench::NodeId, QString> m_selected; ///< each node keeps its own
    HardwareBar* m_bar;
    QStackedWidget* m_views;
    HardwareTreeView* m_tree;
    HardwareCharts* m_charts;
    HardwarePanel* m_panel;
};

} // namespace gui
