// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"
#include "models/MachinesModel.h"

class QTableView;

namespace gui {

class MachinePanel;
class TextLabel;

/// The VMs with what they own, and what giving a drive would change for each.
class MachinesPage final : public Page {
    Q_OBJECT

public:
    explicit MachinesPage(Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] static QString title() { return tr("&Machines"); }
    void showNode(Workbench::NodeId id, const NodeState& state) override;
    void reveal(const QString& selection) override;

private:
    void createTable();
    void createLayout();
    void choose(const QModelIndex& index);
    void restoreSelection();
    [[nodiscard]] QString sentence(const NodeState& state) const;

    std::optional<Workbench::NodeId> m_id;
    QHash<Workbench::NodeId, int> m_selected; ///< VM by node
    MachinesModel m_machines;
    TextLabel* m_sentence;
    QTableView* m_table;
    MachinePanel* m_panel;
};

} // namespace gui
