// SPDX-License-Identifier: GPL-3.0-or-later
#include "ClearRows.h"

#include <QLayout>
#include <QWidget>

namespace gui {

void clearRows(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

} // namespace gui
