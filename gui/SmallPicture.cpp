// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallPicture.h"

#include <QHash>
#include <algorithm>
#include <cstdlib>

namespace gui {
namespace {

constexpr qsizetype mostColors = 256;

int distance(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

/// Most frequent first.
QList<QRgb> colorsOf(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> colors = counts.keys();
    std::sort(colors.begin(), colors.end(), [&](QRgb a, QRgb b) { return std::pair(-counts[a], a) < std::pair(-counts[b], b); });
    return colors;
}

QList<QRgb>::const_iterator nearestIn(const QList<QRgb>& table, QRgb color)
{
    return std::min_element(table.begin(), table.end(),
                            [color](QRgb a, QRgb b) { return distance(a, color) < distance(b, color); });
}

/// Those that are further apart from each other than this; more than fit when that is too little.
QList<QRgb> colorsApart(const QList<QRgb>& all, int apart)
{
    QList<QRgb> table;
    for (const QRgb color : all)
        if (table.size() <= mostColors && (table.isEmpty() || distance(*nearestIn(table, color), color) > apart))
            table.append(color);
    return table;
}

/// No colour is further from one of these than has to be, however few pixels have it: a sign may be small.
QList<QRgb> tableOf(const QList<QRgb>& all)
{
    for (int apart = 0;; apart += 3)
        if (QList<QRgb> table = colorsApart(all, apart); table.size() <= mostColors)
            return table;
}

} // namespace

QImage withFewColors(const QImage& picture)
{
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    const QList<QRgb> all = colorsOf(source);
    const QList<QRgb> table = tableOf(all);
    QHash<QRgb, uchar> places;
    for (const QRgb color : all)
        places.insert(color, static_cast<uchar>(nearestIn(table, color) - table.begin()));
    QImage small(source.size(), QImage::Format_Indexed8);
    small.setColorTable(table);
    small.setDevicePixelRatio(picture.devicePixelRatio());
    for (int y = 0; y < source.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        std::transform(line, line + source.width(), small.scanLine(y), [&places](QRgb color) { return places.value(color); });
    }
    return small;
}

} // namespace gui
