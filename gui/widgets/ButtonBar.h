// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StateSign.h"

#include <QWidget>
#include <optional>

class QHBoxLayout;
class QPushButton;

namespace gui {

class IconView;
class TextLabel;

/// The bar at the foot of a page: what would happen at the left, the buttons at the right.
class ButtonBar final : public QWidget {
    Q_OBJECT

public:
    explicit ButtonBar(QWidget* parent = nullptr);

    void say(std::optional<State> sign, const QString& strong, const QString& rest = {});
    QPushButton* addButton(const QString& text, const QString& objectName, const QString& icon = {});

private:
    QHBoxLayout* m_layout;
    IconView* m_sign;
    TextLabel* m_strong;
    TextLabel* m_rest;
};

} // namespace gui
