// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/HardwareDetails.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace gui {

class TextLabel;

/// Beside the hardware: all about what is selected, first of all what the node would lose with it,
/// and the button that gives it to a VM.
class HardwarePanel final : public QWidget {
    Q_OBJECT

public:
    explicit HardwarePanel(QWidget* parent = nullptr);

    void showSelection(const NodeState& state, const QString& key);

signals:
    void giveRequested(const QString& drive);
    void takeBackRequested(const QString& drive);

private:
    void createLayout();
    void showContent(const std::optional<HardwareDetails>& details, bool isSame);
    void showAction(const HardwareDetails& details);
    void act();

    QScrollArea* m_scroll;
    QWidget* m_bar;
    QPushButton* m_button;
    TextLabel* m_refusal;
    HardwareDetails::Action m_action = HardwareDetails::Action::None;
    QString m_drive;
    QString m_key;
    std::shared_ptr<const backend::NodeSnapshot> m_shown;
};

} // namespace gui
