// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/LastVisits.h"
#include "models/FleetModel.h"

#include <QWidget>

class QPushButton;

namespace gui {

class ButtonBar;
class FleetHeader;
class FleetView;
class StatusStrip;
class TextLabel;

/// Every drive of every node, and what has changed since the last visit. It follows the nodes while it is
/// seen, and catches up when it comes to be seen again.
class FleetPage final : public QWidget {
    Q_OBJECT

public:
    explicit FleetPage(Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] static bool isWorthwhile(const Workbench& workbench) { return workbench.nodes().size() > 1; }
    void startFilter();
    void tellStatus(StatusStrip& strip) const;
    /// To the node that this word of the status bar is about, if there is one.
    void follow(const QString& pageObjectName);

signals:
    void nodeRequested(int id, const QString& pageObjectName, const QString& selection);
    void changed(); ///< what the status bar says may be another

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createLayout();
    void connectSignals();
    void showAll();
    void showNode(Workbench::NodeId id);
    void showSummary();
    void showSelection();
    void open(const QModelIndex& index);
    void readAll();

    Workbench& m_workbench;
    LastVisits m_visits;
    FleetModel m_model;
    FleetHeader* m_header;
    TextLabel* m_sentence;
    FleetView* m_view;
    ButtonBar* m_bar;
    QPushButton* m_show;
};

} // namespace gui
