// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QWidget>
#include <optional>

namespace gui {

class FindingList;
class IntentList;
class TextLabel;

/// A plan that is refused: what was wanted, and every reason with its evidence and advice. Nothing
/// here leads to Apply.
class PlanRefusal final : public QWidget {
    Q_OBJECT

public:
    explicit PlanRefusal(QWidget* parent = nullptr);

    void show(const NodeState& state);

signals:
    void takeBackRequested(qsizetype index);

private:
    std::optional<backend::Plan> m_shown;
    TextLabel* m_headline;
    IntentList* m_intents;
    FindingList* m_findings;
};

} // namespace gui
