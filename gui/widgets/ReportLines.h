// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConnectionText.h"

#include <QWidget>

namespace gui {

/// Statements below each other, each with its sign; text can be marked and copied.
class ReportLines final : public QWidget {
    Q_OBJECT

public:
    explicit ReportLines(const QList<ReportLine>& lines, QWidget* parent = nullptr);
};

} // namespace gui
