// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MarkChart.h"

class QStandardItemModel;
class QTableView;

namespace gui {

class TextLabel;

/// A chart as the table behind it, with the same selection.
class ChartTableView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartTableView(QWidget* parent = nullptr);

    void setTable(const ChartTable& table);
    void setSelected(const QString& key);

signals:
    void rowChosen(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void fit(); ///< columns to the width, rows to their text, the table to its rows

    TextLabel* m_title;
    QStandardItemModel* m_model;
    QTableView* m_view;
    ChartTable m_table;
    QString m_selected;
};

} // namespace gui
