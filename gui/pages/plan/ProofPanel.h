// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace gui {

class IconView;
class ProofModel;
class TextLabel;

/// Whether the VM has the drive: every check on the host and in the guest, and what is still missing
/// for a proof.
class ProofPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProofPanel(QWidget* parent = nullptr);

    void show(const NodeState& state, int vmid);

signals:
    void checkRequested(int vmid, const QString& pasted);

private:
    void createTable();
    void fitTable();
    void askForAnswer();

    int m_vmid = 0;
    IconView* m_sign;
    TextLabel* m_headline;
    TextLabel* m_note;
    QPushButton* m_check;
    QPushButton* m_paste;
    QString m_machine; ///< its title
    ProofModel* m_model;
    QTableView* m_table;
};

} // namespace gui
