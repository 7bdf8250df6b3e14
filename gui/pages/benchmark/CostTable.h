// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/MeasurementPlots.h"

#include <QWidget>

class QGridLayout;

namespace gui {

/// What each lane cost beside its speed, with the lane's mark in front of its name.
class CostTable final : public QWidget {
    Q_OBJECT

public:
    explicit CostTable(QWidget* parent = nullptr);

    void show(const QList<MeasurementPlots::CostRow>& rows);

private:
    void addRow(int row, const QStringList& cells, const LaneLook* look);

    QGridLayout* m_grid = nullptr;
    QList<MeasurementPlots::CostRow> m_rows;
};

} // namespace gui
