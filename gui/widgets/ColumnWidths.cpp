// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnWidths.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QSignalBlocker>
#include <algorithm>
#include <numeric>

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

QList<int> wholeWidths(QHeaderView& header)
{
    const QSignalBlocker quiet(header); // nobody need know that a column was looked at
    QList<int> widths;
    for (int column = 0; column < header.count(); ++column) {
        const bool isHidden = header.isSectionHidden(column);
        if (isHidden)
            header.setSectionHidden(column, false);
        widths.append(header.sectionSize(column));
        if (isHidden)
            header.setSectionHidden(column, true);
    }
    return widths;
}

void makeRoom(QHeaderView& header, int main, int least, int width, const QList<int>& usual, const QList<int>& yielding)
{
    int needed = least;
    for (int column = 0; column < usual.size(); ++column)
        if (column != main)
            needed += usual[column];
    for (const int column : yielding) {
        header.setSectionHidden(column, needed > width);
        if (needed > width)
            needed -= usual[column];
    }
}

void shareOut(QHeaderView& header, const QList<int>& wanted, int main, int width)
{
    QList<int> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&wanted](int one, int other) { return wanted[one] < wanted[other]; });
    QList<int> given(wanted.size());
    int room = width;
    for (qsizetype place = 0; place < order.size(); ++place) {
        given[order[place]] = qMin(wanted[order[place]], room / static_cast<int>(order.size() - place));
        room -= given[order[place]];
    }
    given[main] += room;
    for (int column = 0; column < given.size(); ++column)
        header.resizeSection(column, given[column]);
}

QString widest(const QStringList& texts, const QFontMetrics& metrics)
{
    return *std::max_element(texts.begin(), texts.end(), [&metrics](const QString& one, const QString& other) {
        return metrics.horizontalAdvance(one) < metrics.horizontalAdvance(other);
    });
}

} // namespace gui
