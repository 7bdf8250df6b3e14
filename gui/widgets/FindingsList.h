// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FindingsModel.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gui {

/// All rows of a FindingsModel below a heading of the page's own, scrolled together.
class FindingsList final : public QScrollArea {
    Q_OBJECT

public:
    FindingsList(FindingsModel& model, QWidget* heading, QWidget* parent = nullptr);

signals:
    void remedyRequested(const gui::Remedy& remedy);

private:
    void rebuild();

    FindingsModel& m_model;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace gui
