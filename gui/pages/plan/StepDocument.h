// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PlanAdvice.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gui {

/// The whole plan to read in one go: each step with its why, its diff, its command and the command
/// that undoes it; before them what is to be known first,
/// behind them what speaks for and against giving a drive at all.
class StepDocument final : public QScrollArea {
    Q_OBJECT

public:
    explicit StepDocument(QWidget* parent = nullptr);

    void show(const backend::Plan& plan, const QList<GiftAdvice>& advice);
    void scrollTo(int step);
    [[nodiscard]] int stepAt(int y) const; ///< the step that stands at this height of the view

signals:
    void stepReached(int step); ///< by scrolling

private:
    [[nodiscard]] QWidget* blockFor(const backend::Step& step, int number);
    [[nodiscard]] QWidget* adviceBlock(const GiftAdvice& advice);

    QList<QWidget*> m_blocks;
};

} // namespace gui
