// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FindingsModel.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {

/// One finding: its state, what is true, why it matters, where it was read, and where it leads.
class FindingItem final : public QWidget {
    Q_OBJECT

public:
    explicit FindingItem(const FindingRow& row, QWidget* parent = nullptr);

signals:
    void remedyRequested(const gui::Remedy& remedy);

private:
    [[nodiscard]] QLayout* createText(const FindingRow& row);
    void addRemedy(const Remedy& remedy, QLayout& layout);
};

} // namespace gui
