// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"
#include "models/HistoryModel.h"

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace gui {

class ButtonBar;
class HistoryPanel;
class TextLabel;

/// Everything that was applied to the node, what each step did, and the way to take it back.
class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] static QString title();
    void showNode(Workbench::NodeId id, const NodeState& state) override;
    void reveal(const QString& entryId) override;

private:
    [[nodiscard]] QWidget* createBody();
    void createTree();
    void connectSignals();
    void showRows(const NodeState& state);
    void showHeadline(const NodeState& state);
    void showSelection();
    void showBar();
    [[nodiscard]] const backend::JournalEntry* chosenEntry() const; ///< of the entry or step chosen
    void undo();
    void askToGoOn();

    /// What the panel shows, so that it keeps its place while nothing of it changes.
    struct Shown {
        backend::JournalEntry entry;
        HistoryModel::Place place;
        bool isRunning = false;

        bool operator==(const Shown&) const = default;
    };

    Workbench::NodeId m_id = 0;
    std::optional<Shown> m_shown;
    TextLabel* m_headline;
    QStackedWidget* m_views;
    HistoryModel* m_model;
    QTreeView* m_tree;
    HistoryPanel* m_panel;
    ButtonBar* m_bar;
    QPushButton* m_report = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_goOn = nullptr;
};

} // namespace gui
