// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeListView.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

namespace gui {

void NodeListView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::RightButton)
        return event->accept();
    QListView::mousePressEvent(event);
}

void NodeListView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QPoint place = isByKeyboard ? visualRect(index).center() : event->pos();
    emit menuRequested(index, viewport()->mapToGlobal(place));
    event->accept();
}

} // namespace gui
