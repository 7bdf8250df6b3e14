// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"
#include "models/NodeOffers.h"

class QListWidget;

namespace gui {

/// Nodes to choose from, with what each would connect to; those in the list already are greyed. The
/// chosen ones are added, and none is connected to.
class PickNodesDialog final : public LaneDialog {
    Q_OBJECT

public:
    struct Texts {
        QString title; ///< of the window
        QString message;
        QString meaning;
        QString nothing; ///< said when there are no offers at all
    };
    enum class Picked { None, All }; ///< at first

    PickNodesDialog(Workbench& workbench, const QList<NodeOffer>& offers, const Texts& texts, Picked picked,
                    QWidget* parent);
    [[nodiscard]] static PickNodesDialog* fromConfiguration(Workbench& workbench, QWidget* parent);
    [[nodiscard]] static PickNodesDialog* membersOf(Workbench& workbench, Workbench::NodeId id, QWidget* parent);

signals:
    void nodesAdded(const QList<int>& ids);

private:
    void createList(Picked picked);
    void createButtons();
    void count();
    void add();
    [[nodiscard]] QList<qsizetype> chosen() const;

    Workbench& m_workbench;
    QList<NodeOffer> m_offers;
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace gui
