// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnWidths.h"

#include <QAbstractItemModel>
#include <QHeaderView>

namespace gui {
namespace {

constexpr int margins = 14; ///< LaneStyle's, and two for letters that lean out

} // namespace

void fitColumns(QHeaderView& header, const QHash<int, QString>& usual)
{
    for (auto column = usual.cbegin(); column != usual.cend(); ++column) {
        const QString heading = header.model()->headerData(column.key(), Qt::Horizontal, Qt::DisplayRole).toString();
        const auto metrics = header.fontMetrics();
        header.resizeSection(column.key(), margins + qMax(metrics.horizontalAdvance(column.value()), metrics.horizontalAdvance(heading)));
    }
}

} // namespace gui
