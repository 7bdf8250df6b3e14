// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FleetModel.h"

#include <QTreeView>

namespace gui {

/// The table of all drives. Keeps what is selected and seen while rows come and go.
class FleetView final : public QTreeView {
    Q_OBJECT

public:
    explicit FleetView(FleetModel& model, QWidget* parent = nullptr);

signals:
    void chosen(); ///< the selection, or what is known of it, has changed
    void opened(const QModelIndex& index); ///< by double click or Enter

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createColumns();
    void fitNodes();
    void makeRoomForDrives();
    void drawHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void rememberPlace();
    void restorePlace();
    void restoreSelection();

    FleetModel& m_fleet;
    QList<int> m_usual;            ///< widths of the columns as they were made
    QString m_selected;            ///< key of the current row
    QPersistentModelIndex m_first; ///< the first row seen while rows come and go
    int m_offset = 0;              ///< of its top from the viewport's
};

} // namespace gui
