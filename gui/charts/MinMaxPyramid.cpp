// SPDX-License-Identifier: GPL-3.0-or-later
#include "MinMaxPyramid.h"

#include <algorithm>

namespace gui {

MinMaxPyramid::MinMaxPyramid(QList<QPointF> points)
    : m_points(std::move(points))
{
    const auto pairs = m_points.size() / 2;
    if (pairs == 0)
        return;
    QList<Extremes> level(pairs);
    for (qsizetype index = 0; index < pairs; ++index) {
        const int left = static_cast<int>(2 * index);
        level[index] = joined({left, left}, {left + 1, left + 1});
    }
    while (!level.isEmpty()) {
        QList<Extremes> above(level.size() / 2);
        for (qsizetype index = 0; index < above.size(); ++index)
            above[index] = joined(level[2 * index], level[2 * index + 1]);
        m_levels.append(std::exchange(level, std::move(above)));
    }
}

MinMaxPyramid::Extremes MinMaxPyramid::joined(const Extremes& left, const Extremes& right) const
{
    const auto y = [this](int index) { return m_points.at(index).y(); };
    return {y(right.lowest) < y(left.lowest) ? right.lowest : left.lowest,
            y(right.highest) > y(left.highest) ? right.highest : left.highest};
}

QList<QPointF> MinMaxPyramid::between(double from, double to, int columns) const
{
    const auto isBefore = [](const QPointF& point, double x) { return point.x() < x; };
    const auto isAfter = [](double x, const QPointF& point) { return x < point.x(); };
    qsizetype first = std::lower_bound(m_points.begin(), m_points.end(), from, isBefore) - m_points.begin();
    qsizetype end = std::upper_bound(m_points.begin(), m_points.end(), to, isAfter) - m_points.begin();
    first = qMax<qsizetype>(0, first - 1);
    end = qMin(m_points.size(), end + 1);
    const qsizetype most = 2 * qMax(1, columns);
    if (end - first <= most)
        return m_points.sliced(first, qMax<qsizetype>(0, end - first));

    qsizetype level = 0;
    while (level + 1 < m_levels.size() && (end - first) >> (level + 1) > most)
        ++level;
    const qsizetype length = qsizetype(2) << level;
    QList<QPointF> curve;
    curve.reserve(2 * ((end - first) / length + 2) + 2 * length);
    qsizetype at = first;
    const auto addOneByOne = [&](qsizetype until) {
        Extremes stretch{static_cast<int>(at), static_cast<int>(at)};
        for (; at < until; ++at)
            stretch = joined(stretch, {static_cast<int>(at), static_cast<int>(at)});
        curve.append(m_points[qMin(stretch.lowest, stretch.highest)]);
        if (stretch.lowest != stretch.highest)
            curve.append(m_points[qMax(stretch.lowest, stretch.highest)]);
    };
    curve.append(m_points[at++]); // the ends as they are: one lies outside the picture
    if (const qsizetype start = qMin((at + length - 1) / length * length, end - 1); start > at)
        addOneByOne(start);
    for (const auto& stretches = m_levels.at(level); at + length <= end - 1 && at / length < stretches.size(); at += length) {
        const Extremes& stretch = stretches.at(at / length);
        curve.append(m_points[qMin(stretch.lowest, stretch.highest)]);
        if (stretch.lowest != stretch.highest)
            curve.append(m_points[qMax(stretch.lowest, stretch.highest)]);
    }
    if (at < end - 1)
        addOneByOne(end - 1);
    curve.append(m_points[end - 1]);
    return curve;
}

} // namespace gui
