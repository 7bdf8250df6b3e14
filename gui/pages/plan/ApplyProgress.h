// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QTimer>
#include <QWidget>

class QListView;

namespace gui {

class CommandBox;
class IconView;
class OutputView;
class ProgressLine;
class StepListModel;
class TextLabel;
class WrappedText;

/// How far an apply is, and afterwards how it ended: each step with its state and time, the output,
/// and the way back.
class ApplyProgress final : public QWidget {
    Q_OBJECT

public:
    explicit ApplyProgress(QWidget* parent = nullptr);

    void show(const NodeState& state);

private:
    [[nodiscard]] QWidget* createHead();
    [[nodiscard]] QWidget* createDetails();
    [[nodiscard]] QWidget* createWayBack();
    void showHead(const NodeState& state);
    void showProblem(const NodeState& state);
    void showWayBack(const NodeState& state);

    backend::JournalEntry m_entry;
    QTimer m_clock; ///< the time of the step that runs
    IconView* m_sign = nullptr;
    TextLabel* m_headline = nullptr;
    TextLabel* m_count = nullptr;
    ProgressLine* m_progress = nullptr;
    TextLabel* m_note = nullptr;
    WrappedText* m_detail = nullptr;
    QWidget* m_detailPart = nullptr; ///< scrolls it
    StepListModel* m_steps = nullptr;
    QListView* m_stepList = nullptr;
    OutputView* m_output = nullptr;
    QWidget* m_wayBack = nullptr;
    TextLabel* m_wayBackTitle = nullptr;
    TextLabel* m_wayBackNote = nullptr;
    CommandBox* m_commands = nullptr;
};

} // namespace gui
