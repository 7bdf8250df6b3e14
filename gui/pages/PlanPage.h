// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"

#include <QHash>

class QPushButton;
class QStackedWidget;

namespace gui {

class ButtonBar;
class ChangesMenu;
class PlanRefusal;
class PlanReview;
class ProofOffers;
class ResultView;

/// What is planned for the node, and what became of it: empty, to be reviewed, refused, being
/// applied, or ended. An undo is reviewed here like any other plan.
class PlanPage final : public Page {
    Q_OBJECT

public:
    explicit PlanPage(Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] static QString title();
    void showNode(Workbench::NodeId id, const NodeState& state) override;

private:
    enum View { Empty, Review, Refused, Progress };

    [[nodiscard]] QWidget* createEmpty();
    void createBar();
    void connectSignals();
    [[nodiscard]] View viewOf(const NodeState& state);
    void showBar(View view, const NodeState& state);
    void showProgressBar(const NodeState& state);
    void proveIfEnded(const NodeState& state);
    [[nodiscard]] bool mayProve(Workbench::NodeId id, const QString& entry) const;

    void takeBack(qsizetype index);
    void takeBackLast();
    void askToDiscard();
    void askToApply();
    void askToStop();
    void dismissResult();

    Workbench::NodeId m_id = 0;
    QHash<Workbench::NodeId, QString> m_dismissed; ///< results the person has left behind
    struct Proving {
        QString entry;
        int tries = 0;
    };
    QHash<Workbench::NodeId, Proving> m_proving; ///< entries that are verified without being asked for it
    QHash<Workbench::NodeId, bool> m_stopping;
    QStackedWidget* m_views;
    PlanReview* m_review = nullptr;
    PlanRefusal* m_refusal = nullptr;
    ResultView* m_result = nullptr;
    ButtonBar* m_bar = nullptr;
    ChangesMenu* m_changes;
    QPushButton* m_more = nullptr;
    QPushButton* m_report = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_leave = nullptr;
    ProofOffers* m_offers = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace gui
