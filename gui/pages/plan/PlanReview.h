// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QWidget>
#include <optional>

class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace gui {

class IntentList;
class StepDocument;
class StepListModel;
class TextLabel;

/// A plan to be read before it is applied: what is wanted, the steps, and for each its diff; or the
/// same as a shell script.
class PlanReview final : public QWidget {
    Q_OBJECT

public:
    explicit PlanReview(QWidget* parent = nullptr);

    void show(const NodeState& state); ///< of a node with a plan that has steps or none to do

signals:
    void takeBackRequested(qsizetype index);

private:
    [[nodiscard]] QWidget* createHead();
    [[nodiscard]] QWidget* createSwitch();
    [[nodiscard]] QWidget* createSteps();
    [[nodiscard]] QWidget* createScript();
    void copy();

    std::optional<backend::Plan> m_shown;
    QString m_nodeName;
    TextLabel* m_headline = nullptr;
    IntentList* m_intents = nullptr;
    QPushButton* m_asScript = nullptr;
    QStackedWidget* m_views = nullptr;
    StepListModel* m_steps = nullptr;
    QListView* m_stepList = nullptr;
    StepDocument* m_document = nullptr;
    QPlainTextEdit* m_script = nullptr;
};

} // namespace gui
