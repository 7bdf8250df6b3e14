// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"
#include "Login.h"

class QLineEdit;
class QPushButton;

namespace gui {

class IconView;

/// First contact: shows the key a host offers and helps to compare it with what the node's own
/// console says. Trusting is never the default, and impossible while what was typed differs.
class HostKeyUnknownDialog final : public LaneDialog {
    Q_OBJECT

public:
    HostKeyUnknownDialog(const remote::HostKeyOffer& offer, QWidget* parent);

    [[nodiscard]] remote::HostKeyAnswer answer() const { return m_answer; } ///< Refuse until chosen

private:
    void createFacts();
    void createComparison();
    void createButtons();
    void compare();
    void choose(remote::HostKeyAnswer answer);

    remote::HostKeyOffer m_offer;
    remote::HostKeyAnswer m_answer = remote::HostKeyAnswer::Refuse;
    QLineEdit* m_typed = nullptr;
    IconView* m_sign = nullptr;
    TextLabel* m_verdict = nullptr;
    QPushButton* m_remember = nullptr;
    QPushButton* m_once = nullptr;
};

} // namespace gui
