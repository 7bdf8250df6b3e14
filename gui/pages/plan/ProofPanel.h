// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "models/ProofLane.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gui {

class IconView;
class ProofModel;
class ProofTable;
class TextLabel;

/// Whether the VM has the drive: the outcome as a sentence, the lane from the node into the guest,
/// and every check. Scrolls where there is no room for all of it.
class ProofPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit ProofPanel(QWidget* parent = nullptr);

    void show(const NodeState& state, int vmid);

private:
    [[nodiscard]] QLayout* createHead();
    void showLanes(const QList<ProofLane>& lanes);

    QList<ProofLane> m_shown;
    IconView* m_sign;
    TextLabel* m_headline;
    TextLabel* m_note;
    QVBoxLayout* m_lanes;
    ProofModel* m_model;
    ProofTable* m_table;
};

} // namespace gui
