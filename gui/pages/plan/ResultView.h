// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace gui {

class ApplyProgress;
class ProofPanel;

/// What became of a plan: while it is applied, and after a failure, its steps and their output; after
/// that the proof, where there is a VM to prove, with the steps one switch away.
class ResultView final : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(QWidget* parent = nullptr);

    void show(const NodeState& state);

signals:
    void checkRequested(int vmid, const QString& pasted);

private:
    [[nodiscard]] QWidget* createBar();
    void showChosen();
    void askForAnswer();

    int m_vmid = 0;
    QString m_entry;   ///< whose result is shown
    QString m_machine; ///< its title
    bool m_canPaste = false;
    QWidget* m_bar = nullptr;
    QPushButton* m_toProof = nullptr;
    QPushButton* m_toSteps = nullptr;
    QPushButton* m_paste = nullptr;
    QPushButton* m_check = nullptr;
    QStackedWidget* m_views;
    ProofPanel* m_proof;
    ApplyProgress* m_progress;
};

} // namespace gui
