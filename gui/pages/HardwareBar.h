// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/HardwareTree.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gui {

/// Above the hardware: tree or charts, the order of the tree, its filter, and charts as a table.
class HardwareBar final : public QWidget {
    Q_OBJECT

public:
    explicit HardwareBar(QWidget* parent = nullptr);

    [[nodiscard]] bool showsCharts() const;
    [[nodiscard]] HardwareOrder order() const;
    void startFilter(); ///< back to the tree, cursor in the filter

signals:
    void viewChanged();
    void orderChanged();
    void filterChanged(const QString& text);
    void asTableChanged(bool asTable);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createOrder();
    void createFilter();
    void showParts();

    QPushButton* m_tree;
    QPushButton* m_charts;
    QWidget* m_orderPart;
    QComboBox* m_order;
    QPushButton* m_asTable;
    QLineEdit* m_filter;
};

} // namespace gui
