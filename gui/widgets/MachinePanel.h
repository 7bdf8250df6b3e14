// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QScrollArea;

namespace gui {

/// Beside the VMs: what giving one of the free drives would change for the selected one.
class MachinePanel final : public QWidget {
    Q_OBJECT

public:
    explicit MachinePanel(QWidget* parent = nullptr);

    void showMachine(const NodeState& state, int vmid);

signals:
    void giveRequested(const QString& drive);

private:
    void createLayout();
    void showDrives(const NodeState& state);
    void showContent();

    std::shared_ptr<const backend::NodeSnapshot> m_shown;
    int m_vmid = 0;
    QWidget* m_driveRow;
    QComboBox* m_drive;
    QScrollArea* m_scroll;
    QPushButton* m_give;
};

} // namespace gui
